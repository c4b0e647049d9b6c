import type { ActName, ActOnWire } from "../../contract/act.ts";
import type { Staged } from "../parts/files-field.tsx";
import { fieldRules, type FieldRule } from "./fields.ts";

export type Milestone = { readonly due: string; readonly what: string };
export type Grades = Readonly<Record<string, 1 | 2 | 3>>;
export type Value =
  | string
  | boolean
  | readonly string[]
  | readonly Milestone[]
  | readonly Staged[]
  | Grades
  | undefined;

/** What stands in a form so far, by the name of the field. */
export type Values = Readonly<Record<string, Value>>;

/** The act as it crosses the wire. What is missing is left for the desk to name, so that one place says what is asked. */
export function toAct(act: ActName, values: Values): ActOnWire {
  const filled = fieldRules(act).flatMap((rule): [string, unknown][] => {
    const value = onWire(rule, values[rule.name]);
    return value === undefined ? [] : [[rule.name, value]];
  });
  return { command: act, ...Object.fromEntries(filled) } as ActOnWire;
}

function onWire({ as, optional }: FieldRule, value: Value): unknown {
  if (as === "words") return (value === undefined || value === "") && optional ? undefined : { text: value ?? "" };
  if (as === "files") return ((value ?? []) as readonly Staged[]).map(({ staged }) => ({ staged }));
  if (as === "milestones")
    return ((value ?? []) as readonly Milestone[]).map(({ due, what }) => ({ due, what: { text: what } }));
  if (as === "officers") return value ?? [];
  if (as === "grades") return value ?? {};
  return value === "" ? undefined : value;
}
