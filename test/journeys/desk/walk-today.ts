import { close, drawer } from "./drawer.ts";
import type { Looking } from "./looking.ts";
import { comeAs, goTo } from "./moving.ts";

/** What waits for somebody; and what lies over any page: the keys, who I am, and a task done over the list. */
export async function walkToday({ page, look, every }: Looking): Promise<void> {
  await page.locator(".today-table").waitFor();
  await look("today");
  if (!every) return;
  await page.locator(".kind-links button").nth(1).click();
  await look("today, one kind", ".kind-links");
  await page.locator(".kind-links button").first().click();
  await page.locator(".head-me").click();
  await page.locator(".who").waitFor();
  await look("who I am", "header");
  await page.locator(".head-me").click();
  await page.locator(".who").waitFor({ state: "hidden" });
  await page.keyboard.press("?");
  await page.locator(".keys-list").waitFor();
  await look("all keys", "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.locator(".keys-list").waitFor({ state: "hidden" });
  await page.locator("button.verb").first().click();
  await page.locator(drawer).waitFor();
  await look("a task over the list", drawer);
  await close(page);
}

/** What waits for others: at a gate, for a head, in a township. */
export async function walkOthersToday({ page, look }: Looking): Promise<void> {
  for (const name of ["luru", "shuji", "lingdao", "zhenshuji"]) {
    await comeAs(page, name, "today");
    await page.locator(".today-table").waitFor();
    await look(`today, for ${name}`, "main");
  }
  await comeAs(page, "baoguan", "organisation");
  await look("organisation, for who reads no matter");
}

/** Who has nothing to do, and nothing to read. */
export async function walkNothing({ page, look }: Looking, name: string): Promise<void> {
  await comeAs(page, name, "today");
  await page.locator("main .empty").waitFor();
  await look("today, nothing to do", "main");
  await goTo(page, "matters");
  await page.locator("p.empty").waitFor();
  await look("matters, none at all", "main");
  await goTo(page, "failings");
  for (const state of ["今日新增", "尚未纠正", "已经纠正"]) {
    await page.locator(".failings-states .ant-segmented-item").getByText(state, { exact: true }).click();
    await page.getByText(/^没有.*情形。$/).waitFor();
    await look(`failures, ${state}, none`, "main");
  }
}
