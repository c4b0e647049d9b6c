import type { ActName } from "../../../src/contract/act.ts";
import { fieldsOf } from "../../../src/workbench/act/fields.ts";
import { actsZh } from "../../../src/workbench/words/acts.zh.ts";
import { close, drawer, sendUnfilled } from "./drawer.ts";
import type { Looking } from "./looking.ts";
import { comeAs, jump, openList } from "./moving.ts";
import { stops, type Stop } from "./stops.ts";
import type { Told } from "./told.ts";

/** The acts that have a form, and not a place of their own on the page. */
export const actsWithForm = (Object.keys(fieldsOf) as ActName[]).filter((act) => act !== "view-identity");

/** A matter at each stage, and each act begun once, unfilled and refused. Who somebody is, is asked on the page itself. */
export async function walkStops(looking: Looking, told: Told): Promise<void> {
  const { page, look } = looking;
  let here = "";
  for (const stop of stops) {
    const matter = told.get(stop.title);
    if (matter === undefined) throw new Error(`Nobody told of ${stop.title}`);
    if (stop.by !== here) await comeAs(page, (here = stop.by), `matters/${matter}`);
    else await jump(page, `matters/${matter}`);
    await page.locator(`.matter-head h1`).waitFor();
    await unfold(looking);
    await look(`${stop.title}, as ${stop.by} sees it`);
    for (const act of stop.acts) await begin(looking, stop, act);
  }
  await walkCertificates(looking, told);
}

/** The certificate of what was struck off, and of what was not. */
async function walkCertificates({ page, look }: Looking, told: Told): Promise<void> {
  await comeAs(page, "zhuren", `matters/${told.get("驻村补贴人不在")}`);
  await page.getByRole("link", { name: "销号凭证" }).click();
  await page.locator(".certificate").waitFor();
  await look("a certificate of closing", "main");
  await jump(page, `matters/${told.get("askedMore")}/certificate`);
  await page.locator("main .empty").waitFor();
  await look("no certificate yet", "main");
}

async function unfold({ page }: Looking): Promise<void> {
  await page.evaluate(`document.querySelectorAll("main details").forEach((one) => (one.open = true))`);
}

async function begin({ page, look }: Looking, { title }: Stop, act: ActName): Promise<void> {
  const { verb } = actsZh[act];
  await page.locator(".acts").getByRole("button", { name: verb, exact: true }).click();
  await page.locator(drawer).waitFor();
  // Refused, a form shows all that it shows unfilled, and what is wrong with it. Which gate is next, the page knows.
  if (act !== "pass-gate" && fieldsOf[act].some((field) => !field.optional)) await sendUnfilled(page);
  await look(`${title}, ${verb}`, drawer);
  if (act === "link-contact") await walkNumbers({ page, look });
  if (act !== "pass-gate") return void (await close(page));
  await page.locator(`${drawer} form [type=submit]`).click();
  await page.locator(drawer).waitFor({ state: "detached" });
  await page.locator(".ant-message-notice").waitFor();
  await look(`${title}, ${verb}, done`, ".ant-message");
}

/** A matter sought by its number: found, and not found. */
async function walkNumbers({ page, look }: Pick<Looking, "page" | "look">): Promise<void> {
  const into = page.locator(`${drawer} [role=combobox]`).last();
  await into.click();
  await page.keyboard.type("2026-00");
  await page.locator(`${openList} .ant-select-item-option`).first().waitFor();
  await look("a matter sought by its number", openList);
  await page.keyboard.type("99999");
  await page.locator(openList).getByText("没有这个编号").waitFor();
  await look("a matter sought by a number that is not there", openList);
  await page.keyboard.press("Escape");
}
