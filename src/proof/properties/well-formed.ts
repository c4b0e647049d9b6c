import { text } from "../../kernel/text.ts";
import type { Property } from "../property.ts";
import { clockFaults } from "../lines/clocks.ts";
import { idFaults } from "../lines/ids.ts";
import { debtFaults } from "../lines/debts.ts";
import { referenceFaults } from "../lines/references.ts";

/** What can be seen without a path: ids, references, units and lengths make sense. */
export const wellFormed: Property = {
  id: "well-formed",
  proves: text(
    "每一行自身成立：编号不重复，引用的都存在，单位、期限、阈值合理",
    "Each line makes sense by itself: ids are unique, what is named exists, and units, lengths and thresholds fit",
  ),
  breaches: (_, { rulebook }) => [
    ...idFaults(rulebook),
    ...referenceFaults(rulebook),
    ...clockFaults(rulebook),
    ...debtFaults(rulebook),
  ],
};
