import { z } from "zod";

/** What a schema says of a text that holds characters which no keyboard writes and PostgreSQL does not keep. */
export const controlCharacters = "control-characters" as const;

// Control characters are what is looked for. Tab and the ends of lines are part of a text that has lines.
// oxlint-disable-next-line no-control-regex
const inLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
// oxlint-disable-next-line no-control-regex
const inOneLine = /[\u0000-\u001f\u007f-\u009f]/;

/** A text as `written` takes it in: for whoever cannot be asked to look for what cannot be seen. */
export function withoutControlCharacters(text: string): string {
  return text.replace(new RegExp(inLines, "g"), "");
}

/**
 * A text of several lines that comes through the door, of at most `most` characters and trimmed. Every free text of a
 * command is made here or with `oneLine`, so that none lets a control character in.
 */
export function written(most: number, least = 0) {
  return z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((text) => !inLines.test(text), { error: controlCharacters });
}

/** The same in one line: a name, a number, an id. */
export function oneLine(most: number, least = 0) {
  return z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((text) => !inOneLine.test(text), { error: controlCharacters });
}
