import { afterAll, beforeAll, expect, test } from "vitest";
import { axe } from "../browser.ts";
import { serveDistrict, type Serving } from "../serving.ts";

let serving: Serving;
beforeAll(async () => (serving = await serveDistrict({ fresh: true })), 60_000);
afterAll(() => serving.close());

test("an administrator sets up a township with its head, who then signs in", async () => {
  const page = await serving.officer("admin", "three quiet rivers");
  await page.goto(`${serving.base}/desk/organisation`);
  const drawer = page.getByRole("dialog");
  const send = async (verb: string) => {
    await drawer.getByRole("button", { name: verb, exact: true }).click();
    await drawer.waitFor({ state: "hidden" });
  };
  const pick = async (label: string, option: string) => {
    await drawer.getByLabel(label, { exact: true }).click();
    await page.getByTitle(option, { exact: true }).click();
  };

  await page.getByRole("button", { name: "新设下级单位" }).click();
  await pick("单位类别", "乡镇纪委");
  await drawer.getByLabel("单位名称 中文").fill("青禾镇纪委");
  await drawer.getByLabel("所管地方的名称 中文").fill("青禾镇");
  expect(await axe(page)).toEqual([]);
  await send("新设下级单位");

  await page.getByRole("tree").getByText("青禾镇纪委").click();
  await page.getByRole("button", { name: "增设岗位" }).click();
  await pick("岗位类别", "书记");
  await drawer.getByLabel("岗位名称 中文").fill("镇纪委书记");
  await send("增设岗位");
  await page.getByRole("button", { name: "登记人员" }).click();
  await drawer.getByLabel("姓名").fill("轩辕平");
  await send("登记人员");
  await page.getByRole("button", { name: "任命 镇纪委书记" }).click();
  await pick("人员", "轩辕平");
  await drawer.getByText("轩辕平立即担任“镇纪委书记”").waitFor();
  await send("任命");

  await page.getByRole("button", { name: "开通登录 轩辕平" }).click();
  await drawer.getByLabel("登录名").fill("town.head");
  await drawer.getByRole("button", { name: "开通登录", exact: true }).click();
  const code = await drawer.locator(".issued-code").textContent();
  await drawer.getByText("由您一人发出").waitFor();
  expect(await axe(page)).toEqual([]);
  await send("已记下");
  await page.getByRole("button", { name: "停用登录 轩辕平" }).waitFor();
  expect(await axe(page)).toEqual([]);

  const head = await serving.atTheDoor();
  await head.getByRole("button", { name: "首次登录或收到新登录码" }).click();
  await head.getByLabel("登录名").fill("town.head");
  await head.getByLabel("登录码").fill(code ?? "");
  await head.getByLabel("自设密码").fill("seven quiet rivers");
  await head.getByLabel("再输入一次密码").fill("seven quiet river");
  await head.getByRole("button", { name: "设密码并登录" }).click();
  await head.getByText("两次输入的密码不一样").waitFor();
  expect(await axe(head)).toEqual([]);
  await head.getByLabel("再输入一次密码").fill("seven quiet rivers");
  await head.getByRole("button", { name: "设密码并登录" }).click();
  await head.getByRole("navigation").first().waitFor();
  expect(await head.getByRole("navigation").first().isVisible()).toBe(true);
  await page.goto(`${serving.base}/desk/log`);
  await page.getByText("给轩辕平发登录码（由一人发出").waitFor();
  await page.getByText("人员", { exact: true }).click();
  await page.getByText("任命轩辕平为青禾镇纪委“镇纪委书记”").waitFor();
  expect(await axe(page)).toEqual([]);
  await head.goto(`${serving.base}/desk/organisation`);
  await head.getByRole("button", { name: "申报本人的亲属" }).waitFor();
  expect(await head.getByRole("button", { name: "增设岗位" }).count()).toBe(0);
  expect(serving.faults).toEqual([]);
}, 120_000);
