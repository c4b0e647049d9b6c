import { text, type Text } from "../kernel/text.ts";
import type { Missing } from "../matter/refusal.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { checkNames } from "./names.ts";

/** What a line of the rulebook is called; one that is not there is called by its id. */
export function lineName(lines: readonly { readonly id: string; readonly name: Text }[], id: string): Text {
  return lines.find((line) => line.id === id)?.name ?? text(id, id);
}

/** What still stands in the way, and of how many things. */
export function missingOf(missing: readonly Missing[], language: "zh" | "en"): string {
  const count = (number: number) => (language === "zh" ? `（${number} 项）` : ` (${number})`);
  return missing
    .map(({ check, about }) => checkNames[check][language] + (about.length > 1 ? count(about.length) : ""))
    .join(language === "zh" ? "；" : "; ");
}

/** The same under the conditions of closing it belongs to. */
export function conditionsOf(missing: readonly Missing[], rulebook: Rulebook, language: "zh" | "en"): string {
  const conditions = [...new Set(missing.map(({ condition }) => condition))];
  return conditions
    .map((id) => {
      const own = missing.filter(({ condition }) => condition === id);
      const name = lineName(rulebook.closing, id)[language];
      return language === "zh" ? `“${name}”——${missingOf(own, language)}` : `“${name}”: ${missingOf(own, language)}`;
    })
    .join(language === "zh" ? "；" : "; ");
}
