import { text } from "../../kernel/text.ts";
import type { Line } from "../../rules/rulebook.ts";
import type { Breach, Property } from "../property.ts";

/** Every clock, debt, duty and gate comes up on some path; one that never does is worth a look. */
export const everyLineUsed: Property = {
  id: "every-line-used",
  warns: true,
  proves: text("每一条时限、义务、责任和关口都用得上", "Every clock, debt, duty and gate comes up on some path"),
  breaches: ({ nodes }, { rulebook }) => {
    const all = nodes.map(({ s }) => s.m);
    const used = {
      clocks: new Set(all.flatMap(({ clocks }) => clocks.map(({ record }) => record.rule))),
      debts: new Set(all.flatMap(({ obligations }) => obligations.map(({ rule }) => rule))),
      duties: new Set(all.flatMap(({ duties }) => Object.keys(duties))),
      gates: new Set(all.flatMap(({ gates }) => gates.map(({ gate }) => gate))),
    };
    return [
      ...unused(rulebook.clocks, used.clocks, "时限", "The clock"),
      ...unused(rulebook.obligations, used.debts, "义务", "The debt"),
      ...unused(rulebook.duties, used.duties, "责任", "The duty"),
      ...unused(rulebook.gates, used.gates, "关口", "The gate"),
      ...unkept(rulebook),
    ];
  },
};

function unused(
  lines: readonly Pick<Line, "id" | "name">[],
  used: ReadonlySet<string>,
  zh: string,
  en: string,
): Breach[] {
  return lines
    .filter(({ id }) => !used.has(id))
    .map(({ id, name }) => ({
      about: id,
      says: text(`${zh}“${name.zh}”在任何情形下都不会出现`, `${en} “${name.en}” never comes up on any path`),
    }));
}

/** A notice that can be replaced by one of refusal, where nobody owes such a one. */
function unkept({
  obligations,
}: {
  readonly obligations: readonly {
    readonly name: Line["name"];
    readonly id: string;
    readonly notice?: string;
    readonly waivers: readonly { readonly id: string }[];
  }[];
}): Breach[] {
  if (obligations.some(({ notice }) => notice === "refusal")) return [];
  return obligations
    .filter(({ waivers }) => waivers.some(({ id }) => id === "told-by-refusal"))
    .map(({ id, name }) => ({
      about: `refusal:${id}`,
      says: text(
        `“${name.zh}”可以用不予受理告知代替，但规则库没有规定不予受理告知这项义务`,
        `“${name.en}” can be replaced by the notice of refusal, which is no debt of this rulebook`,
      ),
    }));
}
