import type { Looking } from "./looking.ts";
import { goTo, openList } from "./moving.ts";

/** The board of what is owed: what is open, a page on, what is late, what has ended; one kind alone; a unit that owes nothing. */
export async function walkOwed({ page, look }: Looking): Promise<void> {
  await goTo(page, "obligations");
  const shown = page.locator("main :is(.owed-table tbody tr, .empty)").first();
  const choose = async (label: string) => {
    await page.locator(".owed-tools .ant-segmented-item").getByText(label, { exact: true }).click();
    await shown.waitFor();
  };
  await shown.waitFor();
  await look("what is owed");
  await page.locator("main p button").last().click();
  await look("what is owed, a page on", "main");
  await choose("包保责任");
  await look("what is owed, duties", "main");
  await choose("留言");
  await choose("已了结");
  await look("messages that were answered", "main");
  await choose("全部");
  await look("what has ended", "main");

  const unit = page.locator(".owed-unit [role=combobox]");
  await unit.click();
  await page.keyboard.type("月桴");
  await page.locator(`${openList} .ant-select-item-option`).first().waitFor();
  await look("the units that could owe something", openList);
  await page.keyboard.press("Enter");
  await choose("留言");
  for (const state of ["已了结", "已超期", "未了结"]) {
    await choose(state);
    await page.locator("main .empty").waitFor();
    await look(`of a unit that owes nothing, ${state}`, "main");
  }
}
