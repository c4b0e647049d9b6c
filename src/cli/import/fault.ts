import { text, type Text } from "../../kernel/text.ts";

/** Why a row is not taken in: at which field, where one is meant, and what would put it right. */
export type Fault = { readonly field?: string; readonly sentence: Text };

export function fault(field: string | undefined, zh: string, en: string): Fault {
  return { ...(field === undefined ? {} : { field }), sentence: text(zh, en) };
}
