/** So many days or months. The unit is part of the rule and never guessed from the character 日. */
export type Within = { readonly workingDays: number } | { readonly calendarDays: number } | { readonly months: number };

/** The length of a period. Hours run on, day and night, off days too: for what cannot wait until the office opens. */
export type Length = Within | { readonly hours: number };

/** Whether a length is counted in hours, from a moment and not from a day. */
export function isInHours(length: Length): length is { readonly hours: number } {
  return "hours" in length;
}
