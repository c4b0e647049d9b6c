import { close, drawer, sendUnfilled } from "./drawer.ts";
import type { Looking } from "./looking.ts";
import { goTo, openList, openPopover } from "./moving.ts";

/** The list with all filters, arranged, picked from, worked on in bulk, searched, scrolled to its end, and empty. */
export async function walkList(looking: Looking): Promise<void> {
  const { page, look, every } = looking;
  await goTo(page, "matters");
  await page.locator("tbody tr").first().waitFor();
  await look("matters");
  await page.locator(".filter-end [aria-expanded]").click();
  await look("matters, all filters", ".filters");
  if (!every) return;
  await walkFilters(looking);
  await walkViews(looking);
  await walkBulk(looking);
  await walkSearch(looking);
}

/** Each list that a filter offers. */
async function walkFilters({ page, look }: Looking): Promise<void> {
  for (const list of await page.locator(".filters [role=combobox]").all()) {
    await list.click();
    await page.locator(openList).waitFor();
    await look("matters, what a filter offers", openList);
    await page.keyboard.press("Escape");
    await page.locator(openList).waitFor({ state: "detached" });
  }
}

/** Views: none, one kept and opened, and taken away; and the columns. */
async function walkViews({ page, look }: Looking): Promise<void> {
  const [views, columns] = [0, 1].map((at) => page.locator(".list-tools > span > button").nth(at));
  await views?.click();
  await page.locator(".views").waitFor();
  await look("matters, no view kept", openPopover);
  const name = page.locator(".views input");
  await name.fill("办".repeat(60));
  await page.keyboard.press("Enter");
  await page.locator(".view").waitFor();
  await look("matters, a view under the longest name", openPopover);
  await page.locator(".view button").first().click();
  await page.locator(".view button").last().click();
  await page.locator(".view").waitFor({ state: "detached" });
  await views?.click();
  await columns?.click();
  await page.locator(".columns").waitFor();
  await look("matters, columns", openPopover);
  await columns?.click();
}

/** Some picked, an act on them unfilled, and one of which some are done and some are refused. */
async function walkBulk({ page, look }: Looking): Promise<void> {
  for (const row of [0, 1]) await page.locator("tbody .w-pick input").nth(row).click();
  await look("matters, picked", ".list-bar");
  await page.locator(".bulk button").first().click();
  await sendUnfilled(page);
  await look("matters, in bulk, unfilled", drawer);
  await close(page);
  await page.locator(".bulk button").nth(3).click();
  await page.locator(`${drawer} form [type=submit]`).click();
  await page.locator(`${drawer} .due-red`).first().waitFor();
  await look("matters, in bulk, what came of each", drawer);
  await page.locator(`${drawer} .act-buttons button`).click();
  await page.locator(drawer).waitFor({ state: "detached" });
}

/** Sought by words, the largest page scrolled to its end, and none found. */
async function walkSearch({ page, look }: Looking): Promise<void> {
  await page.locator("#search").fill("水渠");
  await page.keyboard.press("Enter");
  await page.locator(".searched").waitFor();
  await page.locator(".list-bar").getByText("条以上").waitFor();
  await look("matters, sought by words", ".list-bar");
  await page.locator(".searched button").click();
  await page.locator(".searched").waitFor({ state: "detached" });
  await page.locator(".pager [role=combobox]").click();
  await look("matters, how many on a page", ".pager");
  await page.getByTitle("每页 200").click();
  await page.locator("tbody tr").nth(199).waitFor();
  await page.locator("tbody tr").last().scrollIntoViewIfNeeded();
  await look("matters, the last of two hundred of a thousand", ".pager");
  await page.locator(".pager button").nth(1).click();
  await page.locator(".pager button").first().and(page.locator(":enabled")).waitFor();
  await page.locator(".filters input").first().fill("9999");
  await page.keyboard.press("Enter");
  await page.locator("p.empty").waitFor();
  await look("matters, none", "main");
}
