import { text } from "../../kernel/text.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Misused } from "../command.ts";

/** The rulebooks that were named by their ids, or all there are. Refuses a name that stands for none. */
export function readRulebooks(
  named: readonly string[],
  installed: readonly Rulebook[],
): { readonly rulebooks: readonly Rulebook[] } | Misused {
  const unknown = named.find((name) => !installed.some(({ id }) => id === name));
  if (unknown !== undefined) {
    const known = installed.map(({ id }) => id);
    return {
      misused: text(
        `没有“${unknown}”这个规则库。现有：${known.join("、")}。`,
        `There is no rulebook “${unknown}”. There are: ${known.join(", ")}.`,
      ),
    };
  }
  return { rulebooks: named.length === 0 ? installed : installed.filter(({ id }) => named.includes(id)) };
}
