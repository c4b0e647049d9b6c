import { text } from "../../kernel/text.ts";
import type { Fact } from "../../rules/fact.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Breach } from "../property.ts";

/** What a line names stands in the rulebook. */
export function referenceFaults(rulebook: Rulebook): Breach[] {
  const { categories, clocks, obligations, grades } = rulebook;
  const known = (id: string, lines: readonly { readonly id: string }[]) => lines.some((one) => one.id === id);
  const named = (fact: Fact): { id: string; in: readonly { readonly id: string }[] } | undefined => {
    if (typeof fact === "string" || "channel" in fact) return undefined;
    if ("grade" in fact) return { id: fact.grade, in: grades };
    return { id: "category" in fact ? fact.category : fact.notCategory, in: categories };
  };
  const facts = [...clocks, ...obligations].flatMap(({ id, when = [] }) =>
    when.map(named).flatMap((one) => (one && !known(one.id, one.in) ? [missing(id, one.id)] : [])),
  );
  const parents = categories.flatMap(({ id, parent }) =>
    parent !== undefined && !known(parent, categories) ? [missing(id, parent)] : [],
  );
  return [...facts, ...parents, ...clocks.flatMap(({ id, extension }) => noticeOf(id, extension?.notice, rulebook))];
}

/** The notice of an extension is a debt that arises when one is granted; otherwise nobody would ever be told. */
function noticeOf(clock: string, notice: string | undefined, { obligations }: Rulebook): Breach[] {
  if (notice === undefined) return [];
  const rule = obligations.find(({ id }) => id === notice);
  if (!rule) return [missing(clock, notice)];
  if (rule.arises.includes("extended") && rule.notice === "extension" && rule.to === "reporter") return [];
  return [
    {
      about: `notice:${clock}`,
      says: text(
        `“${rule.name.zh}”是延期的告知，却不在批准延期时产生、不告知信访人`,
        `“${rule.name.en}” is to tell of an extension, and does not arise for the reporter when one is granted`,
      ),
    },
  ];
}

function missing(line: string, name: string): Breach {
  return {
    about: `missing:${line}:${name}`,
    says: text(`“${line}”引用的“${name}”不存在`, `“${line}” names “${name}”, which is not there`),
  };
}
