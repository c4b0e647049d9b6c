import Fastify, { type FastifyInstance } from "fastify";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, openBrowser } from "../../test/browser.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { follow, followOthers } from "../../test/portal/following.ts";
import { read, readTheRare } from "../../test/portal/reading.ts";
import { report } from "../../test/portal/reporting.ts";
import { walkIn, type State } from "../../test/portal/state.ts";
import { portal } from "./portal.ts";
import { stylesheet } from "./stylesheet.ts";

let district: District;
let app: FastifyInstance;
let browser: Browser;
let states: readonly State[] = [];
let base = "";
beforeAll(async () => {
  [district, browser] = await Promise.all([openDistrict(), openBrowser()]);
  app = Fastify();
  await app.register(portal, { door: district.door, now: district.house.now });
  const walk = walkIn(app, district);
  await read(walk);
  await readTheRare(walk);
  await follow(walk, await report(walk));
  await followOthers(walk);
  states = walk.states;
  base = `http://localhost:${new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port}`;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await app.close();
  await district.close();
});

/**
 * In the page: shows another one in its place, as it was sent, without going there, what folds away unfolded. The head stays:
 * it is the same on every page but for the title.
 */
const turnTo = `(sent) => {
  const next = new DOMParser().parseFromString(sent, "text/html");
  document.documentElement.className = next.documentElement.className;
  document.documentElement.lang = next.documentElement.lang;
  document.title = next.title;
  document.body.replaceWith(document.adoptNode(next.body));
  document.querySelectorAll("details").forEach((one) => (one.open = true));
}`;

/** In the page: what is wider than the window, and what is smaller than a thumb. */
const unfit = `() => {
  const touched = "button:not(.first), input:not([type=hidden]), select, textarea, summary, nav a, .button, .summary a, .uploaded a, .index a, .choice";
  const small = [...document.querySelectorAll(touched)]
    .filter((one) => { const { height } = one.getBoundingClientRect(); return height > 0 && height < 47.5; })
    .map((one) => "small: " + one.outerHTML.slice(0, 80));
  return document.documentElement.scrollWidth > innerWidth ? ["wider than the window", ...small] : small;
}`;

// A telephone; a desk's 1100 px at 200 % zoom; a desk.
const widths = [360, 550, 1100];

/** A window of a browser without scripts, at one of the portal's pages. */
async function openPage(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(base);
  return page;
}

test("every page in every state, zh and en, ordinary and large, is under 20 KB with its stylesheet and asks nothing more", () => {
  expect(new Set(states.map(({ name }) => name)).size).toBeGreaterThan(55);
  expect(states.length).toBe(new Set(states.map(({ name }) => name)).size * 4);
  const css = Buffer.byteLength(stylesheet.content);
  const heavy = states.map(({ name, way, page }) => [Buffer.byteLength(page) + css, way, name] as const);
  expect(heavy.filter(([bytes]) => bytes >= 20_000)).toEqual([]);
  const asking = states.filter(
    ({ page }) => /<script|style="|<img|<iframe|https?:\/\//.test(page) || page.match(/<link /g)?.length !== 2,
  );
  expect(asking.map(({ name, way }) => [way, name])).toEqual([]);
});

test("scripts off, every state in each way fits a telephone, 200 % zoom and a desk", async () => {
  const page = await openPage();
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate<(readonly string[])[]>(
      `${JSON.stringify(states.map((state) => state.page))}.map((sent) => { (${turnTo})(sent); return (${unfit})(); })`,
    );
    for (const [number, { name, way }] of states.entries())
      for (const fault of found[number] ?? []) faults.push(`${name}, under "${way}" at ${width} px: ${fault}`);
  }
  expect(faults).toEqual([]);
  await page.context().close();
}, 120_000);

test("axe finds nothing in any state, and no page asks anything of anybody else", async () => {
  const page = await openPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const faults: string[] = [];
  // The ordinary way and the one that differs from it in both words and size.
  for (const state of states.filter(({ way }) => way === "" || way === "/en/big")) {
    await page.evaluate(`(${turnTo})(${JSON.stringify(state.page)})`);
    const violations = await axe(page);
    faults.push(
      ...violations.map(
        ({ rule, elements }) => `${state.name}, under "${state.way}": ${rule} at ${elements.join(" | ")}`,
      ),
    );
  }
  expect(faults).toEqual([]);
  expect(asked).toEqual([]);
  await page.context().close();
}, 240_000);

test("a page that is too wide, a link too small and a picture without words are seen", async () => {
  const page = await openPage();
  const bad = `<html lang="zh-CN"><title>x</title><main><h1>x</h1><img src="data:," width="900"><nav><a href="/">x</a></nav></main>`;
  const found = await page.evaluate<readonly string[]>(`(${turnTo})(${JSON.stringify(bad)}); (${unfit})()`);
  expect(found).toEqual(["wider than the window", expect.stringContaining("small: <a")]);
  expect((await axe(page)).map(({ rule }) => rule)).toContain("image-alt");
  await page.context().close();
});
