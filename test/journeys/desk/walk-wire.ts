import { close, drawer } from "./drawer.ts";
import type { Looking } from "./looking.ts";
import { goTo, jump, signIn } from "./moving.ts";
import { beatToIt, breakDown, hold } from "./wire.ts";

/** What shows while the desk does not answer: waiting, broken off, out of reach, and when the session has run out. */
export async function walkWire(looking: Looking, matter: string): Promise<void> {
  await walkWaiting(looking);
  await walkBroken(looking, matter);
  await walkOffline(looking);
  await walkSessionOver(looking);
}

async function walkWaiting({ page, look }: Looking): Promise<void> {
  await goTo(page, "matters");
  const answer = await hold(page, /\/api\/matters/);
  await page.locator(".filters input").first().fill("000");
  await page.keyboard.press("Enter");
  await page.locator(".matters-rows.stale").waitFor();
  await look("matters, while others are sought", ".list-bar");
  await page.locator("tbody a").nth(2).click();
  await page.locator(".waiting .ant-skeleton").waitFor();
  await look("waiting", "main");
  await answer();
  await page.locator(".acts").waitFor();
}

/** A page, an act and a file that the desk breaks off: each is told where it happened, and what was typed stays. */
async function walkBroken({ page, look }: Looking, matter: string): Promise<void> {
  const mend = await breakDown(page, /\/api\/matters\/(nowhere|[^/]+\/acts)/);
  await jump(page, "matters/nowhere");
  await page.locator(".fault").waitFor();
  await look("a page that was broken off", "main");
  await jump(page, `matters/${matter}`);
  await walkFile({ page, look });
  await page.locator(".acts").getByRole("button", { name: "承担包保" }).click();
  await page.locator(`${drawer} form [type=submit]`).click();
  await page.locator(`${drawer} .act-fault:not(:empty)`).waitFor();
  await look("an act that was broken off", drawer);
  await close(page);
  await mend();
  await beatToIt(page, /\/api\/matters\/[^/]+\/acts/);
  await page.locator(".acts").getByRole("button", { name: "承担包保" }).click();
  await page.locator(`${drawer} form [type=submit]`).click();
  await page.locator(`${drawer} :is(.field-fault, .act-fault:not(:empty))`).first().waitFor();
  await look("an act that another has done meanwhile", drawer);
  await close(page);
}

/** A file on its way, and one that was broken off. */
async function walkFile({ page, look }: Pick<Looking, "page" | "look">): Promise<void> {
  const file = { name: "公示栏.jpg", mimeType: "image/jpeg", buffer: Buffer.from("照片") };
  const answer = await hold(page, /\/api\/files/);
  await page.locator(".composer input[type=file]").setInputFiles(file);
  await page.locator(".composer .ant-btn-loading").waitFor();
  await look("a file on its way", ".composer");
  await answer();
  await page.locator(".composer .file-chip").waitFor();
  const mend = await breakDown(page, /\/api\/files/);
  await page.locator(".composer input[type=file]").setInputFiles(file);
  await page.locator(".composer .field-fault").waitFor();
  await look("a file that was broken off", ".composer");
  await mend();
}

async function walkOffline({ page, look }: Looking): Promise<void> {
  await page.context().setOffline(true);
  await goTo(page, "matters");
  await page.locator(".filters input").first().fill("1");
  await page.keyboard.press("Enter");
  await page.locator(".fault").waitFor();
  await look("out of reach", "main");
  await page.context().setOffline(false);
}

async function walkSessionOver({ page, look }: Looking): Promise<void> {
  await page.context().clearCookies();
  await page.locator(".fault button").click();
  await page.locator(".ant-modal .sign-in-form").waitFor();
  await signIn(page, "zhuren", "not this one", ".ant-modal");
  await page.locator(".ant-modal .field-fault").waitFor();
  await look("the session has run out, and the password was wrong", "[role=dialog]");
  await signIn(page, undefined, undefined, ".ant-modal");
  await page.locator(".ant-modal .sign-in-form").waitFor({ state: "detached" });
}
