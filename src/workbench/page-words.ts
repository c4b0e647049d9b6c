import type { Language } from "../kernel/text.ts";
import { useLanguage } from "./language.tsx";

/** Words of one page, loaded with it: the Chinese sets the keys, the English has the same. */
export type PageWords<W> = Readonly<Record<Language, W>>;

export function usePageWords<W>(words: PageWords<W>): W {
  return words[useLanguage().language];
}
