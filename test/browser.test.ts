import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, openBrowser } from "./browser.ts";

const page = (body: string) =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="zh-CN"><head><title>回音</title></head><body><main><h1>回音</h1>${body}</main></body></html>`)}`;

describe("the browser of the tests", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test("opens a page with scripts off and reads it", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(page("<p>件件有回音</p><script>document.body.textContent = 'gone'</script>"));
    expect(await tab.locator("p").textContent()).toBe("件件有回音");
    await context.close();
  });

  test("finds a planted fault with axe, and none in the page without it", async () => {
    const tab = await browser.newPage();
    await tab.goto(page(`<label>编号 <input name="code"></label>`));
    expect(await axe(tab)).toEqual([]);
    await tab.goto(page(`<input id="bare" name="code">`));
    expect((await axe(tab)).map(({ rule, elements }) => [rule, ...elements])).toEqual([["label", "#bare"]]);
  });

  test("runs axe on a page whose scripts are off, and leaves them off", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(page("<input>"));
    expect((await axe(tab)).map(({ rule }) => rule)).toEqual(["label"]);
    await tab.goto(page("<p>还在</p><script>document.body.textContent = 'gone'</script>"));
    expect(await tab.locator("p").textContent()).toBe("还在");
    await context.close();
  });

  test("runs axe on a page whose policy allows no script", async () => {
    const tab = await browser.newPage();
    await tab.route("http://office.invalid/", (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "content-security-policy": "default-src 'none'" },
        body: `<html lang="en"><title>t</title><main><h1>h</h1><input></main></html>`,
      }),
    );
    await tab.goto("http://office.invalid/");
    expect((await axe(tab)).map(({ rule }) => rule)).toEqual(["label"]);
  });
});

describe("where no browser is", () => {
  test("a path that leads nowhere is said, not passed over", async () => {
    const before = process.env["CHROMIUM_PATH"];
    process.env["CHROMIUM_PATH"] = "/nowhere/chromium";
    try {
      await expect(openBrowser()).rejects.toThrow("CHROMIUM_PATH names /nowhere/chromium, and nothing is there.");
    } finally {
      if (before === undefined) delete process.env["CHROMIUM_PATH"];
      else process.env["CHROMIUM_PATH"] = before;
    }
  });
});
