import { z } from "zod";
import { text, type Text } from "../../kernel/text.ts";
import type { Rulebook } from "../rulebook.ts";
import { rulebookSchema } from "./rulebook.ts";

/** What is wrong with a rulebook as it was written, and where: `clocks.2.within`, counted from nought as JSON does. */
export type WrittenWrong = { readonly at: string; readonly why: Text };

export type ReadRulebook =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly wrong: readonly WrittenWrong[] };

/** So many faults are told at once; with more the first are enough to begin with. */
const most = 20;

/**
 * Reads a rulebook from parsed JSON. Every word is of the closed vocabulary and every line has its clause in both languages;
 * what is written otherwise is refused with its place. Whether it does what the law asks is for the checker.
 */
export function readRulebook(json: unknown): ReadRulebook {
  const read = rulebookSchema.safeParse(json);
  if (read.success) {
    const { $schema: _, ...rulebook } = read.data;
    return { ok: true, rulebook };
  }
  const inChinese = rulebookSchema.safeParse(json, { error: z.locales.zhCN().localeError }).error;
  const wrong = read.error.issues.slice(0, most).map(({ path, message }, at) => ({
    at: path.join("."),
    why: text(inChinese?.issues[at]?.message ?? message, message),
  }));
  return { ok: false, wrong };
}

/** The language as a JSON Schema, with which an editor completes words and marks what is wrong while one writes. */
export function rulebookJsonSchema(): object {
  return z.toJSONSchema(rulebookSchema, { io: "input", target: "draft-2020-12" });
}

/**
 * A rulebook as one text in which every part stands in the order of its name, so that the same rules are the same text, and
 * one letter changed is another. Its hash is what is published.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
  return `{${parts.join(",")}}`;
}
