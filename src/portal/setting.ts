import type { Text } from "../kernel/text.ts";
import type { Way } from "./way.ts";
import { at } from "./way.ts";
import { en } from "./words/en.ts";
import { zh, type Words } from "./words/zh.ts";

/** What every page needs besides its matter: how it is read, whose it is, and where its stylesheet lies. */
export type Setting = {
  readonly way: Way;
  readonly words: Words;
  /** The district, as its own settings name it. */
  readonly office: Text;
  readonly stylesheet: string;
  /** This page's path without its way, where the other language and size are found. */
  readonly here: string;
  /** The form whose content goes along when the way is changed, so that nothing typed is lost. */
  readonly keep?: string;
  say(text: Text): string;
  /** The address of another path in this way. */
  to(path: string): string;
};

export function settingOf(way: Way, office: Text, stylesheet: string, here: string): Setting {
  return {
    way,
    words: way.language === "en" ? en : zh,
    office,
    stylesheet,
    here,
    say: (text) => text[way.language],
    to: (path) => at(way, path),
  };
}
