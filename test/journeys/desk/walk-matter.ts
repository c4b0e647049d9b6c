import { close, drawer, leaveTyped, sendUnfilled } from "./drawer.ts";
import type { Looking } from "./looking.ts";
import { jump, openList } from "./moving.ts";

/** A matter with everything opened, as the reporter sees it, and one that is not there. */
export async function walkMatter(looking: Looking, matter: string): Promise<void> {
  const { page, look, every } = looking;
  await jump(page, `matters/${matter}`);
  await page.locator(".acts button").first().waitFor();
  for (const more of await page.locator("main details > summary").all()) await more.click();
  await page.locator(".identity button[aria-expanded]").first().click();
  await page.locator("input.record-filter, .record-filter input").fill("没有这样的事");
  await look("a matter, everything explained, nothing found in the record");
  await page.locator(".matter-left .part > header button").first().click();
  await page.locator(".as-reporter").waitFor();
  await look("a matter, as the reporter sees it", "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.locator(".as-reporter").waitFor({ state: "detached" });
  if (every) {
    await walkIdentity(looking);
    await walkTyped(looking);
  } else for (const act of [2, 3, 4]) await beginNth(looking, act);
  await jump(page, "matters/nowhere");
  await page.locator("main h1.empty").waitFor();
  await look("a matter that is not there", "main");
}

async function beginNth({ page, look }: Looking, at: number): Promise<void> {
  const act = page.locator(".acts button").nth(at);
  const verb = await act.innerText();
  await act.click();
  await sendUnfilled(page);
  await look(`a matter, ${verb}`, drawer);
  await close(page);
}

/** Who somebody is, after the purpose was given. */
async function walkIdentity({ page, look }: Looking): Promise<void> {
  await page.locator(".identity-form [role=combobox]").click();
  await page.locator(openList).waitFor();
  await look("a matter, choosing a purpose", ".identity");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".identity-form [type=submit]").click();
  await page.locator(".identity-shown").waitFor();
  await look("a matter, who somebody is", ".identity");
}

/** A message with its file, and an act left after something was typed. */
async function walkTyped({ page, look }: Looking): Promise<void> {
  await page.locator(".composer textarea").fill("请补充公开栏的照片。");
  const file = { name: "说明.txt", mimeType: "text/plain", buffer: Buffer.from("说明") };
  await page.locator(".composer input[type=file]").setInputFiles(file);
  await page.locator(".composer").getByText("说明.txt").waitFor();
  await look("a matter, a message and its file", ".composer");
  await page.locator(".acts button").last().click();
  await page.locator(`${drawer} textarea`).first().fill("与被反映人是亲戚");
  if (!(await close(page))) throw new Error("What was typed was left without a question.");
  await look("a matter, leaving what was typed", ".ant-modal-confirm");
  await leaveTyped(page);
}
