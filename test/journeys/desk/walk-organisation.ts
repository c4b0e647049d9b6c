import { close, drawer, leaveTyped, sendUnfilled } from "./drawer.ts";
import type { Looking } from "./looking.ts";
import { comeAs, goTo, jump, openList } from "./moving.ts";
import { loseAnswer } from "./wire.ts";

async function choose({ page }: Looking, unit: string): Promise<void> {
  await page.locator(".unit-tree input").first().fill(unit);
  await page.getByRole("tree").getByText(unit).first().click();
  await page.locator(`.unit[aria-label^="${unit}"]`).waitFor();
}

/** The tree narrowed to a unit on each level, with nothing found; and kin of one's own, unfilled and left. */
export async function walkTree(looking: Looking): Promise<void> {
  const { page, look } = looking;
  for (const unit of ["云岫市纪委监委", "听荻镇纪委", "枕溪村一组"]) {
    await choose(looking, unit);
    await look(`organisation, ${unit}`);
  }
  await page.locator(".unit-tree input").first().fill("nowhere at all");
  await page.locator(".unit-tree .empty").waitFor();
  await look("organisation, nothing found", ".unit-tree");
  await page.locator(".unit-tree .change-button").first().click();
  await sendUnfilled(page);
  await look("organisation, a change refused", drawer);
  await close(page);
}

/** Who sets the organisation up: every change they can begin, unfilled and refused. */
export async function walkChanges(looking: Looking): Promise<void> {
  const { page, look } = looking;
  await comeAs(page, "guanli", "organisation");
  await page.locator(".unit .change-button").first().waitFor();
  await look("organisation, as it is administered", "main");
  const buttons = await page.locator("main .change-button").all();
  const verbs = await Promise.all(buttons.map((button) => button.innerText()));
  for (const [at, verb] of verbs.entries()) {
    if (verbs.indexOf(verb) !== at) continue;
    await buttons[at]?.click();
    await page.locator(`${drawer} form`).waitFor();
    const filled = await page
      .locator(`${drawer} input`)
      .evaluateAll((boxes) => boxes.every((box) => "value" in box && box.value !== ""));
    if (!filled) await sendUnfilled(page);
    await look(`organisation, ${verb}`, drawer);
    await close(page);
  }
  await walkDeputy(looking);
  await choose(looking, "青禾镇纪委");
  await look("organisation, a unit without posts and stations", ".unit");
  await walkStation(looking);
  await jump(page, "matters");
  await page.locator("main h1.empty").waitFor();
  await look("a page of other posts", "main");
  await jump(page, "nowhere");
  await page.locator("main h1.empty").waitFor();
  await look("a page that is not there", "main");
}

/** A station of a unit as it is changed, and left after something was typed. */
async function walkStation(looking: Looking): Promise<void> {
  const { page, look } = looking;
  await choose(looking, "枕溪村一组");
  await look("organisation, a group as it is administered", ".unit");
  await page
    .getByRole("button", { name: /^修改 / })
    .last()
    .click();
  await page.locator(`${drawer} input`).first().fill("枕溪村集中投诉站（新址）");
  await look("organisation, a station as it is changed", drawer);
  if (!(await close(page))) throw new Error("What was typed was left without a question.");
  await look("organisation, leaving what was typed", ".ant-modal-confirm");
  await leaveTyped(page);
}

/** What ends: a station that is to be closed and one that is, and a post that nobody holds. */
export async function walkEnds(looking: Looking, closed: string): Promise<void> {
  const { page, look } = looking;
  await comeAs(page, "guanli", "organisation");
  await choose(looking, closed);
  await page.locator(".station-table .tag").waitFor();
  await look("organisation, a station that is closed", ".unit");
  await choose(looking, "听荻镇纪委");
  for (const verb of [/^关闭 /, /^撤销岗位 /]) {
    await page.getByRole("button", { name: verb }).first().click();
    await page.locator(`${drawer} form`).waitFor();
    await look(`organisation, ${verb.source}`, drawer);
    await close(page);
    await page.locator(drawer).waitFor({ state: "detached" });
  }
}

async function pick({ page }: Looking, nth: number, typed: string): Promise<void> {
  await page.locator(`${drawer} [role=combobox]`).nth(nth).click();
  await page.keyboard.type(typed);
  await page.locator(`${openList} .ant-select-item-option-active`).waitFor();
  await page.keyboard.press("Enter");
}

/** Somebody who is to stand in for the holder of a post, and the kinds of unit that can stand under the district. */
async function walkDeputy(looking: Looking): Promise<void> {
  const { page, look } = looking;
  await page.locator(".unit tr .change-button").last().click();
  await pick(looking, 0, "轩辕平");
  await page.locator(`${drawer} [role=combobox]`).nth(1).click();
  await page.locator(`${openList} .ant-select-item`).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await look("organisation, somebody stands in", drawer);
  await close(page);
  await leaveTyped(page);
  await page.getByRole("button", { name: "新设下级单位" }).click();
  await page.locator(`${drawer} [role=combobox]`).click();
  await page.locator(openList).waitFor();
  await look("organisation, which kind of unit", openList);
  await page.keyboard.press("Escape");
  await close(page);
}

/** A code whose answer is lost on the way is not shown when it is asked for again; a new one is, for who needs no second person. */
export async function walkLostCode({ page, look }: Looking, officer: string): Promise<void> {
  const send = page.locator(`${drawer} [type=submit]`);
  await comeAs(page, "guanli", "organisation");
  await page.getByRole("button", { name: `开通登录 ${officer}` }).click();
  await look("organisation, a first sign-in", drawer);
  await page.locator(`${drawer} input`).last().fill("xuanyuan");
  await loseAnswer(page, /\/api\/organisation\/changes/);
  await send.click();
  await page.locator(`${drawer} .act-fault:not(:empty)`).waitFor();
  await send.click();
  await page.locator(`${drawer} [role=alert]`).waitFor();
  await look("organisation, a code that was lost on the way", drawer);
  await page.locator(`${drawer} .act-buttons button`).click();
  await page.getByRole("button", { name: `重新发码 ${officer}` }).click();
  await page.locator(`${drawer} input`).last().fill("xuanyuan");
  await send.click();
  await page.locator(".issued-code").waitFor();
  await look("organisation, a code that needs no second person", drawer);
  await page.locator(`${drawer} .act-buttons button`).click();
}

/** A new code for this officer under this name, first one that is taken: the code as it is shown, this once. */
export async function walkNewCode({ page, look }: Looking, officer: string, name: string): Promise<string> {
  await comeAs(page, "guanli", "organisation");
  await page.getByRole("button", { name: `重新发码 ${officer}` }).click();
  await page.locator(`${drawer} input`).last().fill("zhuren");
  await page.locator(`${drawer} [type=submit]`).click();
  await page.locator(`${drawer} .field-fault`).waitFor();
  await look("organisation, a sign-in name that is taken", drawer);
  await page.locator(`${drawer} input`).last().fill(name);
  await page.locator(`${drawer} [type=submit]`).click();
  await page.locator(".issued-code").waitFor();
  await look("organisation, a code just issued");
  const code = await page.locator(".issued-code").innerText();
  await page.locator(`${drawer} .act-buttons button`).click();
  await page.locator(drawer).waitFor({ state: "detached" });
  await look("organisation, a sign-in that waits for a second person", ".unit");
  return code;
}

/** The sign-ins that wait for one's word, and that word. */
export async function walkConfirming({ page, look }: Looking): Promise<void> {
  await goTo(page, "organisation");
  await page.locator(".to-confirm").waitFor();
  await look("organisation, sign-ins to confirm");
  await page.locator(".to-confirm button").click();
  await page.locator(`${drawer} form`).waitFor();
  await look("organisation, confirming a sign-in", drawer);
  await page.locator(`${drawer} [type=submit]`).click();
  await page.locator(".to-confirm").waitFor({ state: "detached" });
}
