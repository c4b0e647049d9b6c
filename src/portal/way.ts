import type { Language } from "../kernel/text.ts";

/** How somebody reads the portal. It lies in the address (`/en/big/report`), so that no cookie is needed to keep it. */
export type Way = { readonly language: Language; readonly big: boolean };

/** All four, the Chinese one of ordinary size first. */
export const ways: readonly Way[] = [
  { language: "zh", big: false },
  { language: "zh", big: true },
  { language: "en", big: false },
  { language: "en", big: true },
];

/** What stands before every path in this way: nothing, `/big`, `/en` or `/en/big`. */
export function prefixOf({ language, big }: Way): string {
  return (language === "en" ? "/en" : "") + (big ? "/big" : "");
}

/** The address of a path such as `/report` for who reads in this way; the home page is `/`, `/big`, `/en` or `/en/big`. */
export function at(way: Way, path: string): string {
  return path === "/" ? prefixOf(way) || "/" : prefixOf(way) + path;
}

/** The way in which an address is read, also one that leads nowhere. */
export function wayOf(address: string): Way {
  const [first, second] = address.split(/[/?]/).slice(1);
  const language = first === "en" ? "en" : "zh";
  return { language, big: (language === "en" ? second : first) === "big" };
}
