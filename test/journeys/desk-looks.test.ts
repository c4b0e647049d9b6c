import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { day } from "../../src/kernel/day.ts";
import { newSubmissionToken } from "../../src/vault/receipt.ts";
import { axe } from "../browser.ts";
import { serveDistrict, type Serving } from "../serving.ts";

let serving: Serving;
beforeAll(async () => {
  serving = await serveDistrict();
  for (const text of ["村务公开栏三年没有换过", "修水渠的工钱没有发到干活的人手里"])
    await serving.district.door.receive(
      {
        command: "receive-contact",
        channel: "web",
        arrivedOn: day("2026-03-02"),
        realName: true,
        points: [{ text }],
        reporters: [{ identity: { name: "某人", phone: "0990" } }],
      },
      newSubmissionToken(),
      "portal",
    );
}, 60_000);
afterAll(() => serving.close());

async function expectReadable(page: Page, where: string): Promise<void> {
  const found = await axe(page);
  expect({ where, found }).toEqual({ where, found: [] });
}

test.each([
  [1440, "zh"],
  [360, "en"],
] as const)(
  "at %i px in %s every page of the workbench reads aloud",
  async (width, language) => {
    const page = await serving.officer("zhuren");
    await page.setViewportSize({ width, height: 900 });
    if (language === "en") await page.getByRole("button", { name: "English" }).first().click();
    for (const place of ["today", "matters", "register", "organisation", "rulebook"]) {
      await page.goto(`${serving.base}/desk/${place}`);
      await page.locator("main").waitFor();
      await page.waitForLoadState("networkidle");
      await expectReadable(page, place);
    }
    await page.goto(`${serving.base}/desk/matters`);
    await page
      .getByRole("link", { name: /^2026-/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await expectReadable(page, "a matter");
    await page.goto(`${serving.base}/desk/matters/nowhere`);
    await page.waitForLoadState("networkidle");
    await expectReadable(page, "a matter that is not there");
    await page.context().close();
    expect(serving.faults).toEqual([]);
  },
  120_000,
);

test("a village supervisor finds the form to take in a report, and nothing to read", async () => {
  const page = await serving.officer("cunjianhui");
  await page.waitForLoadState("networkidle");
  expect(await page.getByRole("link", { name: "事项" }).count()).toBe(0);
  await expectReadable(page, "the register of a village");
  await page.context().close();
}, 60_000);
