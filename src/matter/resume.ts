import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";

/**
 * Brings back, when a matter that was set aside stands again, the clocks that ran until then, under the record they had,
 * and the debts that were waived only because it was a repeat.
 */
export function resume({ clocks, obligations, openBefore }: Matter, { newId }: Office): MatterEvent[] {
  const ran = clocks.filter(({ clock }) => openBefore?.clocks.includes(clock));
  const owed = obligations.filter(({ obligation, ended }) => ended && openBefore?.obligations.includes(obligation));
  return [
    ...ran.map(({ record }): MatterEvent => ({ type: "clock-started", clock: newId<"clock">(), record })),
    ...owed.map(({ rule, owes, due }): MatterEvent => {
      return { type: "obligation-arose", obligation: newId<"obligation">(), rule, owes, due };
    }),
  ];
}
