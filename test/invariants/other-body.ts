import type { Choices } from "../office/chance/choices.ts";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The text of a body that differs in one value somewhere in it, however deep, or in a field that is there or not. */
export function otherBody(body: string, choices: Choices): string {
  const changed = JSON.stringify(other(JSON.parse(body) as Json, choices));
  if (changed === body) throw new Error(`Nothing was changed in ${body}`);
  return changed;
}

function other(value: Json, choices: Choices): Json {
  if (value === null) return 0;
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + choices.oneOr([1, -1, 0.5], 1);
  if (typeof value === "string") return otherText(value, choices);
  if (Array.isArray(value)) return otherList(value, choices);
  return otherFields(value, choices);
}

function otherText(text: string, choices: Choices): string {
  const at = choices.below(text.length + 1);
  return `${text.slice(0, at)}${choices.oneOr(["x", " ", "\u200b", "回"], "x")}${text.slice(at)}`;
}

function otherList(list: readonly Json[], choices: Choices): Json[] {
  if (list.length === 0) return [null];
  const at = choices.below(list.length);
  return choices.percent(20)
    ? list.toSpliced(at, 1)
    : list.map((one, index) => (index === at ? other(one, choices) : one));
}

function otherFields(fields: { readonly [name: string]: Json }, choices: Choices): Json {
  const names = Object.keys(fields);
  const name = choices.oneOf(names);
  if (name === undefined || choices.percent(5)) return { ...fields, more: null };
  if (choices.percent(10)) return Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name));
  return { ...fields, [name]: other(fields[name] ?? null, choices) };
}
