import type { Text } from "../../kernel/text.ts";
import { faultOf } from "../ask.ts";

/** What was refused of a form: as a whole, and by field as the wire names it, such as `milestones.0.due`. */
export type Faults = { readonly whole?: Text; readonly at: Readonly<Record<string, Text>> };

export const noFaults: Faults = { at: {} };

/** A refusal at its field, or of the whole where it belongs to none. */
export function faultsAt(field: string | undefined, sentence: Text): Faults {
  return field === undefined ? { whole: sentence, at: {} } : { at: { [field]: sentence } };
}

export function faultsOf(thrown: unknown): Faults {
  const { sentence, fields = [] } = faultOf(thrown);
  return { whole: sentence, at: Object.fromEntries(fields.map(({ field, sentence: what }) => [field, what])) };
}

/** What is wrong with a field, or with a part inside it. */
export function faultIn({ at }: Faults, field: string): Text | undefined {
  return Object.entries(at).find(([key]) => isIn(key, field))?.[1];
}

/** What stands at none of the fields that the form shows: it is told at the form's head. */
export function untold({ whole, at }: Faults, told: readonly string[]): readonly Text[] {
  const elsewhere = Object.entries(at).filter(([key]) => !told.some((field) => isIn(key, field)));
  return [...(whole ? [whole] : []), ...elsewhere.map(([, sentence]) => sentence)];
}

function isIn(key: string, field: string): boolean {
  return key === field || key.startsWith(`${field}.`);
}
