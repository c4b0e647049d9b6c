import type { Looking } from "./looking.ts";
import { goTo } from "./moving.ts";

/** The list of failures of duty: nothing new, what lasts with what shows it, what was put right. */
export async function walkFailings({ page, look }: Looking): Promise<void> {
  await goTo(page, "failings");
  const shown = page.locator("main :is(.failing-table tbody tr, .empty)").first();
  await shown.waitFor();
  await look("failures that are new today");
  for (const state of ["尚未纠正", "已经纠正"]) {
    await page.locator(".failings-states .ant-segmented-item").getByText(state, { exact: true }).click();
    await shown.waitFor();
    await look(`failures, ${state}`, "main");
    const show = page.getByRole("button", { name: "看证据" }).first();
    if ((await show.count()) === 0) continue;
    await show.click();
    await page.locator(".evidence li").first().waitFor();
    await look(`failures, ${state}, and what shows one`, "main");
  }
}
