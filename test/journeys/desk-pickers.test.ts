import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { id } from "../../src/kernel/id.ts";
import { serveDistrict, type Serving } from "../serving.ts";
import { arrived, inHandling } from "./desk/in-handling.ts";

let serving: Serving;
let page: Page;
let drawer: Locator;
let matter: string;
beforeAll(async () => {
  serving = await serveDistrict();
  matter = await arrived(serving.district, "村务公开栏三年没有换过");
  await inHandling(serving.district, matter);
  page = await serving.officer("zhuren");
  drawer = page.locator(".act-drawer");
}, 60_000);
afterAll(() => serving.close());

async function begin(act: string): Promise<void> {
  await page.goto(`${serving.base}/desk/matters/${matter}`);
  await page.getByRole("button", { name: act, exact: true }).first().click();
}

const fieldOf = (label: string): Locator =>
  drawer.locator(".field").filter({ has: page.getByText(label, { exact: true }) });

/** The line of the open list that Enter would take. */
const lit = (): Locator =>
  page
    .locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)")
    .locator(".ant-select-item-option-active, .ant-select-tree-treenode-active");

async function pick(label: string, typed: string): Promise<void> {
  await drawer.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(typed);
  await lit().waitFor();
  await page.keyboard.press("Enter");
}

test.each([
  ["成立专班", "包案领导"],
  ["成立专班", "专班成员"],
  ["交办", "单位"],
])("nobody is chosen by leaving a picker: %s, %s", async (act, label) => {
  await begin(act);
  const field = drawer.getByLabel(label, { exact: true });
  const chosen = async (): Promise<string> => (await fieldOf(label).locator(".ant-select-content").innerText()).trim();

  for (const leaving of ["Tab", "Shift+Tab", "Enter", "Escape"]) {
    await field.click();
    await page.keyboard.press(leaving);
    expect([leaving, await chosen()]).toEqual([leaving, "请选择"]);
  }
  await field.click();
  await page.keyboard.type("听荻镇");
  await lit().waitFor();
  await page.keyboard.press("Tab");
  expect(await chosen()).toBe("请选择");

  await pick(label, "听荻镇");
  expect(await chosen()).toContain("听荻镇纪委");
});

test("a refusal stands at the field it belongs to, and the first of them takes the focus", async () => {
  const { officers } = await serving.district.house.organisation.now();
  await begin("成立专班");
  const named = (seat: string): string => officers.get(id(seat))?.name ?? "";
  await pick("包案领导", named("leader-1"));
  await pick("专班成员", named("auditor"));
  await page.keyboard.press("Escape");
  await drawer.getByLabel("化解方案").fill("先核账。");
  await drawer.getByRole("button", { name: "成立专班" }).click();
  await fieldOf("节点").locator(".field-fault").waitFor();
  expect(await drawer.getByRole("alert").innerText()).toContain("见各栏下方");

  await drawer.getByLabel("第 1 个节点的日期").fill("2099-03-20");
  await drawer.getByLabel("第 1 个节点要做到什么").fill("账目核完");
  await drawer.getByRole("button", { name: "成立专班" }).click();
  await fieldOf("专班成员").locator(".field-fault").waitFor();
  expect(await drawer.locator(".field-fault").count()).toBe(1);
  expect(await drawer.getByRole("alert").isVisible()).toBe(false);
  expect(await fieldOf("专班成员").locator("input:focus").count()).toBe(1);
});
