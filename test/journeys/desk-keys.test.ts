import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { serveDistrict, type Serving } from "../serving.ts";
import { openList, openPopover } from "./desk/moving.ts";

let serving: Serving;
let page: Page;
beforeAll(async () => {
  serving = await serveDistrict();
  page = await serving.officer("luru");
}, 60_000);
afterAll(() => serving.close());

beforeEach(async () => {
  await page.goto(`${serving.base}/desk/today`);
  await page.locator("main h1").waitFor();
  await page.keyboard.press("c");
  await page.locator("[name=programme]:focus").waitFor({ state: "attached" });
});

/** The district of the tests lives on an earlier day than this machine. */
async function arrivedInTime(): Promise<void> {
  await page.getByLabel("来件日期").fill("2026-03-02");
}

const point = () => page.locator("[data-first-point]");

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Enter, from where the hand is to the button that saves. */
async function walkToTheEnd(): Promise<void> {
  for (let stops = 0; stops < 20; stops += 1) {
    if ((await page.locator(".register-buttons [type=submit]:focus").count()) > 0) return;
    await press("Enter");
    expect(await page.locator(openList).count()).toBe(0);
  }
  throw new Error("Enter did not lead to the button that saves.");
}

test("a registrar begins a letter by one key and walks through the form by Enter, and no list stays open behind", async () => {
  await walkToTheEnd();
  await press("Enter");
  await page.locator(".field-fault").waitFor();
  expect(await point().and(page.locator(":focus")).count()).toBe(1);

  await arrivedInTime();
  await point().focus();
  await page.keyboard.type("排涝站的柴油账对不上");
  await press("Control+Enter");
  await page.locator(".aside-part .figures").first().waitFor();
  expect(await point().inputValue()).toBe("");
  expect(await point().and(page.locator(":focus")).count()).toBe(1);
});

test("who is asked whether to leave a letter unsaved and presses Enter stays, and what was typed is there", async () => {
  await point().fill("写到一半");
  await page.locator('.side-nav a[href$="/today"]').focus();
  await press("Enter");
  await page.locator(".ant-modal button:focus").filter({ hasText: "继续登记" }).waitFor();
  await press("Enter");
  await page.locator(".ant-modal").waitFor({ state: "hidden" });
  expect(await point().inputValue()).toBe("写到一半");
  await point().fill("");
});

test("who sought by words goes on to what was found with the keys of the list", async () => {
  await arrivedInTime();
  await point().fill("晒场边的老磨坊被人占了");
  await press("Control+Enter");
  await page.locator(".aside-part .figures").waitFor();
  await page.locator("#search").focus();
  await page.keyboard.type("老磨坊");
  await press("Enter");
  await page.locator(".searched").waitFor();
  await page.locator("tbody tr", { hasText: "老磨坊" }).waitFor();
  await press("j");
  await page.locator("tbody tr:focus", { hasText: "老磨坊" }).waitFor();
  expect(await page.locator("#search").inputValue()).toBe("老磨坊");
});

test("a view is kept without the mouse: Tab goes from the button into what it opened, and Escape back", async () => {
  await press("g", "m");
  const opener = page.locator(".list-tools button").first();
  await opener.focus();
  await press("Enter");
  await page.locator(openPopover).waitFor();
  await press("Tab");
  await page.locator(".views input:focus").waitFor();
  await page.keyboard.type("周一的信");
  await press("Enter");
  await page.locator(".view").waitFor();
  await press("Escape");
  await page.locator(openPopover).waitFor({ state: "hidden" });
  await opener.and(page.locator(":focus")).waitFor();
});
