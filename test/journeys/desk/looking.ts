import type { Page } from "playwright-core";
import type { Language } from "../../../src/kernel/text.ts";
import { axe } from "../../browser.ts";
import { foreign } from "./pieces.ts";

/** Somebody who looks at page after page and keeps what is wrong with each. */
export type Looking = {
  readonly page: Page;
  /** Whether to go through every state, or only through those that stand otherwise in a narrow window. */
  readonly every: boolean;
  /** Looks at the page, or at the part of it that has changed. */
  readonly look: (state: string, within?: string) => Promise<void>;
  /** Looks only whether the page is wider than its window. */
  readonly fits: (state: string) => Promise<void>;
  /** What was wrong, by state; a page wider than its window is wrong too, and words of the other language. */
  readonly amiss: readonly object[];
  /** All that was read on what was looked at. */
  readonly read: () => string;
  /** The addresses of the pages that were looked at. */
  readonly paths: ReadonlySet<string>;
};

type Shown = { readonly words: string; readonly wider: number; readonly path: string };

/** In the page: what a part of it says, also to who only hears it, and by how much the page is wider than its window. */
const shown = `(within) => {
  const parts = [...document.querySelectorAll(within)];
  const told = parts.flatMap((part) => ["aria-label", "title", "placeholder"].flatMap((name) =>
    [...part.querySelectorAll("[" + name + "]")].map((one) => one.getAttribute(name))));
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    words: [document.title, ...parts.map((part) => part.innerText), ...told].join("\\n"),
    wider: scrollWidth - clientWidth,
    path: location.pathname,
  };
}`;

export function lookAt(page: Page, every: boolean, language: Language): Looking {
  const amiss: object[] = [];
  const read: string[] = [];
  const paths = new Set<string>();
  const show = (within = "html") => page.evaluate<Shown>(`(${shown})(${JSON.stringify(within)})`);
  const fits = async (state: string): Promise<void> => {
    const { wider } = await show();
    if (wider !== 0) amiss.push({ state, wider });
  };
  const look = async (state: string, within?: string): Promise<void> => {
    const { words, wider, path } = await show(within);
    read.push(words);
    paths.add(path);
    const found = await axe(page, within === undefined ? {} : { within });
    const strange = await foreign(words, language);
    if (found.length > 0) amiss.push({ state, found });
    if (wider !== 0) amiss.push({ state, wider });
    if (strange.length > 0) amiss.push({ state, strange });
  };
  return { page, every, look, fits, amiss, read: () => read.join("\n"), paths };
}
