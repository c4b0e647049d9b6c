import type { Page } from "playwright-core";
import { expect } from "vitest";

/** A photo of one pixel. */
const photo = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** What the receipt says; the number of the register shows only to whoever follows with it. */
type Code = { readonly locator: string; readonly secret: string };

/** Reports two points with a photo, step by step and with mistakes first, and follows them once for their number. */
export async function report(page: Page, base: string, named: boolean): Promise<Code & { readonly number: string }> {
  await page.goto(`${base}/`);
  await page.getByRole("link", { name: "反映公职人员违纪违法" }).click();
  await page.getByRole("button", { name: "下一步" }).click();
  expect(await page.getByText("请选匿名或实名。").count()).toBeGreaterThan(0);

  await page.getByLabel(named ? "实名" : "匿名").check();
  if (named) {
    await page.getByLabel("姓名，或者单位名称").fill("柳青禾");
    await page.getByLabel("电话").fill("0990-7001");
  }
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("alert").or(page.locator(".summary")).getByRole("link").first().waitFor();
  await page.getByLabel("第 1 个问题").fill("村里修水渠的钱公示八万，账上十二万。");
  await page.getByRole("button", { name: "再加一个问题" }).click();
  expect(await page.getByLabel("第 1 个问题").inputValue()).toContain("十二万");
  await page.getByLabel("第 2 个问题").fill("低保名单里有村会计的岳母，她家有两辆货车。");
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByLabel("乡镇").selectOption({ label: "听荻镇" });
  await page.getByRole("button", { name: "再选村" }).click();
  await page.locator("#village").selectOption({ label: "枕溪村" });
  await page.getByLabel("具体地点").fill("三组水渠边");
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByLabel("选文件").setInputFiles({ name: "公示栏.png", mimeType: "image/png", buffer: photo });
  await page.getByRole("button", { name: "上传所选文件" }).click();
  await page.getByText("公示栏.png").first().waitFor();
  await page.getByRole("button", { name: "下一步" }).click();
  return submitted(page, base);
}

/** Raises something of one point under another programme, by name, on one page, and follows it once for its number. */
export async function raise(
  page: Page,
  base: string,
  what: string,
  words: string,
): Promise<Code & { readonly number: string }> {
  await page.goto(`${base}/`);
  await page.getByRole("link", { name: what }).click();
  await page.getByRole("button", { name: "改用一页的表" }).click();
  await page.getByLabel("实名").check();
  await page.getByLabel("姓名，或者单位名称").fill("江渡");
  await page.getByLabel("电话").fill("0990-7003");
  await page.getByLabel("第 1 个问题").fill(words);
  return submitted(page, base);
}

async function submitted(page: Page, base: string): Promise<Code & { readonly number: string }> {
  await page.getByRole("button", { name: "提交" }).click();
  const text = await page.locator("main").innerText();
  const locator = /\d{3}-\d{4}-\d{4}/.exec(text)?.[0] ?? "";
  const secret =
    text
      .match(/\b\d{5}\b/g)
      ?.slice(0, 6)
      .join(" ") ?? "";
  expect(page.url()).not.toContain(locator);
  expect(await page.context().cookies()).toEqual([]);
  await follow(page, base, { locator, secret });
  const number = /2026-\d{4}/.exec(await page.locator("main").innerText())?.[0] ?? "";
  return { locator, secret, number };
}

/** Opens one's matter, by the code where it is asked for. */
export async function follow(page: Page, base: string, code: Code): Promise<void> {
  await page.goto(`${base}/follow`);
  if ((await page.getByLabel("查询号").count()) > 0) {
    await page.getByLabel("查询号").fill(code.locator);
    await page.getByLabel("密码").fill(code.secret);
    await page.getByRole("button", { name: "查询" }).click();
  }
  await page.getByText("您反映的问题").waitFor();
}
