import { parseLocator, parseSecret, type Mistyped } from "../../kernel/read-code.ts";
import type { Locator, Secret } from "../../kernel/receipt-code.ts";
import type { Fields } from "../fields.ts";
import type { Wrong } from "../pages/field.ts";
import type { Words } from "../words/zh.ts";

/** The code as entered, or what is miscopied in it, told at its box before anything is looked up. */
export function readEntry(
  fields: Fields,
  words: Words,
): { locator: Locator; secret: Secret } | { wrongs: readonly Wrong[] } {
  const locator = parseLocator(fields.one("locator"));
  const secret = parseSecret(fields.one("secret"));
  if (typeof locator === "string" && typeof secret === "string") return { locator, secret };
  const read = { locator, secret };
  const wrongs = (["locator", "secret"] as const).flatMap((at) => {
    const one = read[at];
    return typeof one === "string" ? [] : [{ at, words: sayMistyped(one, at, words) }];
  });
  return { wrongs };
}

function sayMistyped(mistyped: Mistyped, at: "locator" | "secret", { follow: words }: Words): string {
  switch (mistyped.why) {
    case "length":
      return mistyped.digits === 0 ? words.empty[at] : words.length(mistyped.digits, mistyped.needed);
    case "not-digits":
      return words.notDigits;
    case "check-digit":
      return words.checkDigit;
  }
}
