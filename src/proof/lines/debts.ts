import { text } from "../../kernel/text.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Breach } from "../property.ts";
import { lengthOf } from "./clocks.ts";

/** No debt or duty is due before it arises, and each way out of accepting names where one can go instead. */
export function debtFaults({ obligations, duties, refusalReasons }: Rulebook): Breach[] {
  const debts = obligations.filter(
    ({ within }) => !("endOfQuarter" in within) && !("asSet" in within) && lengthOf(within) < 0,
  );
  return [
    ...[...debts, ...duties.filter(({ within }) => within.calendarDays < 0)].map(({ id, name }) => ({
      about: `length:${id}`,
      says: text(`“${name.zh}”在产生之前就已到期`, `“${name.en}” is due before it arises`),
    })),
    ...refusalReasons
      .filter(({ wayToGo }) => wayToGo.zh.trim() === "" || wayToGo.en.trim() === "")
      .map(({ id, name }) => ({
        about: `way:${id}`,
        says: text(
          `以“${name.zh}”不予受理时，没有告诉信访人可以去哪里`,
          `Who is refused for “${name.en}” is not told where to go instead`,
        ),
      })),
  ];
}
