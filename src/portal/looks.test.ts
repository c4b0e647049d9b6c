import Fastify, { type FastifyInstance } from "fastify";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, openBrowser } from "../../test/browser.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { portal } from "./portal.ts";

let district: District;
let app: FastifyInstance;
let browser: Browser;
let base = "";
beforeAll(async () => {
  [district, browser] = await Promise.all([openDistrict(), openBrowser()]);
  app = Fastify();
  await app.register(portal, { door: district.door, now: district.house.now });
  const address = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  base = `http://localhost:${address.port}`;
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await district.close();
});

/** What is wider than the window, and what is smaller than a thumb. */
async function unfit(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const small = [...document.querySelectorAll("button:not(.first), input:not([type=hidden]), textarea, summary, nav a, .button, .summary a, .uploaded a, .index a")]
      .filter((one) => { const { height } = one.getBoundingClientRect(); return height > 0 && height < 47.5; })
      .map((one) => "small: " + one.outerHTML.slice(0, 80));
    return document.documentElement.scrollWidth > innerWidth ? ["wider than the window", ...small] : small;
  })()`);
}

async function expectFit(page: Page, errand: string): Promise<void> {
  const found = await axe(page);
  expect({ errand, unfit: await unfit(page), violations: found }).toEqual({ errand, unfit: [], violations: [] });
}

const next = (page: Page) => page.locator(".acts button").first().click();

// 550 px is what a desk's 1100 px leave at 200 % zoom.
test.each([
  ["", 360],
  ["", 550],
  ["/big", 360],
  ["/en/big", 360],
] as const)(
  "scripts off, under %s at %i px, every page from reading to following fits and reads aloud",
  async (way, width) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const outside: string[] = [];
    page.on(
      "request",
      (request) =>
        void (request.url().startsWith(base) || request.url().startsWith("data:") || outside.push(request.url())),
    );

    for (const path of ["/", "/scope", "/protection", "/stations", "/report?all", "/nowhere"]) {
      await page.goto(base + way + path);
      await expectFit(page, path);
    }
    await page.goto(`${base}${way}/stations`);
    await page.locator(".towns a").first().click();
    await expectFit(page, "a township's stations");

    await page.goto(`${base}${way}/report`);
    await next(page);
    await expectFit(page, "how, unanswered");
    expect(await context.cookies()).toEqual([]);
    await page.check("#real");
    await page.fill("#name", "柳青禾");
    await page.fill("#phone", "0XXX-1");
    await next(page);
    await page.fill("#point-1", "水渠的钱，账上 12 万，公示 8 万，差在哪里，问了两次都不说。");
    await page.click("button[value=add-point]");
    await expectFit(page, "points");
    await next(page);
    await expectFit(page, "about");
    await next(page);
    await page.setInputFiles("#files", [{ name: "公示栏.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(2000) }]);
    await page.click("button[value=upload]");
    await expectFit(page, "files");
    await next(page);
    await expectFit(page, "review");
    await next(page);
    await expectFit(page, "receipt");
    const [locator, secret] = [
      await page.inputValue("input[name=locator]"),
      await page.inputValue("input[name=secret]"),
    ];

    await page.goto(`${base}${way}/follow`);
    await page.fill("#locator", locator.slice(0, 5));
    await page.fill("#secret", secret);
    await next(page);
    await expectFit(page, "a code miscopied");
    await page.fill("#locator", locator);
    await next(page);
    await page.locator("details summary").first().click();
    await expectFit(page, "following");
    expect((await context.cookies()).map(({ name }) => name)).toEqual(["__Host-huiyin-follow"]);
    expect(page.url()).toBe(`${base}${way}/follow`);
    expect(outside).toEqual([]);
    await context.close();
  },
  60_000,
);
