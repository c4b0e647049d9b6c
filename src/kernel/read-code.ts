import { hasRightCheckDigit } from "./check-digit.ts";
import type { Locator, Secret } from "./receipt-code.ts";

/** Why what was typed cannot be a code: too few or too many digits, something else than digits, or one digit wrong. */
export type Mistyped =
  | { readonly why: "length"; readonly digits: number; readonly needed: number }
  | { readonly why: "not-digits" }
  | { readonly why: "check-digit" };

/**
 * Reads a locator as people write it: with spaces, dashes or dots, in full-width digits or Chinese numerals (四八二 or
 * 〇). What cannot be one is told apart before any look-up, so that a slip of the pen is answered at once, not slowed.
 */
export function parseLocator(typed: string): Locator | Mistyped {
  return parse(typed, 11) as Locator | Mistyped;
}

/** Reads a secret in the same ways. Its check digit tells a copying mistake; it tells nothing about any receipt. */
export function parseSecret(typed: string): Secret | Mistyped {
  return parse(typed, 30) as Secret | Mistyped;
}

const longest = 200;
const numerals = new Map(
  ["〇零○", "一壹幺", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((written, digit) =>
    Array.from(written, (numeral) => [numeral, String(digit)] as const),
  ),
);

function parse(typed: string, needed: number): string | Mistyped {
  if (typed.length > longest) return { why: "not-digits" };
  const bare = typed
    .normalize("NFKC")
    .replace(/[\s\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}\u2212_.,·、。]/gu, "");
  const digits = Array.from(bare, (character) => numerals.get(character) ?? character).join("");
  if (!/^[0-9]*$/.test(digits)) return { why: "not-digits" };
  if (digits.length !== needed) return { why: "length", digits: digits.length, needed };
  return hasRightCheckDigit(digits) ? digits : { why: "check-digit" };
}
