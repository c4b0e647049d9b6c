import { sentences } from "../../../src/desk/sentences.ts";
import type { Looking } from "./looking.ts";
import { goTo } from "./moving.ts";

/** The log of the organisation: all of it, its older page, each kind of change, one with none, and out of reach. */
export async function walkLog({ page, look }: Looking): Promise<void> {
  await goTo(page, "log");
  await page.locator("tbody tr").nth(49).waitFor();
  await look("the log");
  const older = page.locator("main section button").nth(1);
  await older.click();
  await page.locator("main section button").first().and(page.locator(":enabled")).waitFor();
  await look("the log, an older page", "main section");
  const kinds = page.locator(".log-kinds label");
  for (const at of [1, 2, 3, 4]) {
    await kinds.nth(at).click();
    await page.locator("tbody tr, .log-kinds ~ section > .quiet").first().waitFor();
    await look(`the log, kind ${at}`, "main section");
  }
  await page.route(/organisation\/log/, (asked) =>
    asked.fulfill({ status: 500, json: { sentence: sentences.broken } }),
  );
  await kinds.nth(5).click();
  await page.locator(".fault").waitFor();
  await look("the log, broken off", "main");
  await page.unroute(/organisation\/log/);
  await page.locator(".fault button").click();
  await page.locator(".log-kinds ~ section > .quiet, tbody tr").first().waitFor();
  await look("the log, nothing of this kind", "main");
}

/** Who opened identities, for who audits: none yet, and then some. */
export async function walkIdentityViews({ page, look }: Looking): Promise<void> {
  await goTo(page, "log");
  await page.locator("#views ~ table tbody tr, #views ~ .quiet ~ .quiet").first().waitFor();
  await look("the log, as it is audited", "main");
}
