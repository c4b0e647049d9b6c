import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { type Browser, type LaunchOptions, type Page, chromium } from "playwright-core";
import { unpackChromium } from "./chromium.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A headless browser, as root and as anybody else. It is the one at `CHROMIUM_PATH`, else Playwright's own, else the
 * system's, else the one that npm carries; where there is none this throws a sentence that says what was looked for.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await found()), args: flags });
}

/** One thing axe-core holds against a page: its rule, how grave, and the elements as selectors. */
export type Violation = { rule: string; impact: string; help: string; elements: readonly string[] };

/**
 * Runs axe-core in the page as it stands and returns what violates; `options` are axe-core's own, `within` is a selector
 * of the part that changed since the whole was looked at. In a page whose scripts are off none of the page's own runs, but
 * axe-core does: the page is judged as it looks without them.
 */
export async function axe(page: Page, { within, ...options }: Looking = {}): Promise<Violation[]> {
  const off = await page.evaluate(scriptsAreOff);
  if (off) await page.evaluate(letTimersRun);
  // Evaluated by the debugger, not as a script of the page, so a strict content policy does not stop it.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(core.source);
  // Only what violates is gathered: to name every element that passes takes longer than to look at it.
  const run: Looking = { preload: !off, resultTypes: ["violations"], ...options, ...(within ? { within } : {}) };
  const results = await page.evaluate(runAxe, run);
  return results.violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? "none",
    help,
    elements: nodes.map((node) => node.target.join(" ")),
  }));
}

const core = createRequire(import.meta.url)("axe-core") as { source: string };

type Looking = RunOptions & { readonly within?: string };

function runAxe({ within = "html", ...options }: Looking): Promise<AxeResults> {
  const { axe: core } = globalThis as unknown as { axe: { run(on: string, of: RunOptions): Promise<AxeResults> } };
  return core.run(within, options);
}

/** In the page: without scripts, what stands in `noscript` is read as elements. */
function scriptsAreOff(): boolean {
  const { document } = globalThis as unknown as {
    document: { createElement(name: string): { innerHTML: string; querySelector(of: string): unknown } };
  };
  const probe = document.createElement("div");
  probe.innerHTML = "<noscript><i></i></noscript>";
  return probe.querySelector("i") !== null;
}

/** In the page: a timer never fires where scripts are off, and axe-core waits for some; a promise still goes on. */
function letTimersRun(): void {
  const at = (then: () => void): number => {
    void Promise.resolve().then(then);
    return 0;
  };
  Object.assign(globalThis, { setTimeout: at });
}

async function found(): Promise<LaunchOptions> {
  const named = process.env["CHROMIUM_PATH"];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and nothing is there.`);
  const present = [named, chromium.executablePath(), "/usr/bin/chromium"].find((path) => path && existsSync(path));
  if (present) return { executablePath: present };
  const unpacked = await unpackChromium();
  if (unpacked) return unpacked;
  throw new Error(
    "There is no browser for the tests: not at CHROMIUM_PATH, not Playwright's, not /usr/bin/chromium, and the one " +
      "that npm carries (@sparticuz/chromium) is not installed. Run `npm ci`, or point CHROMIUM_PATH at a Chromium.",
  );
}
