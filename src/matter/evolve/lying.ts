import type { Day } from "../../kernel/day.ts";
import type { UnitId } from "../../kernel/id.ts";
import type { Recorded } from "../event.ts";
import type { Matter } from "../state.ts";

type Lying = Pick<Matter, "liesSince" | "returns" | "takenFrom">;

/** With whom a matter lies and since when, who gave it back, and from whom it had to be taken, after one more event. */
export function whereItLay(before: Matter | undefined, after: Matter, event: Recorded): Lying {
  const { liesSince, returns, takenFrom } = after;
  const units = [after.answerable, after.handling, after.passing?.to];
  const now = [...new Set(units.filter((unit): unit is UnitId => unit !== undefined && unit !== ""))];
  const isSame = Object.keys(liesSince).length === now.length && now.every((unit) => liesSince[unit] !== undefined);
  const taken = takenBy(before, event);
  const given = event.type === "returned" ? event.from : undefined;
  return {
    liesSince: isSame ? liesSince : sinceWhen(now, liesSince, event.on),
    returns: given === undefined ? returns : [...returns, { unit: given, on: event.on }],
    takenFrom:
      taken === undefined
        ? takenFrom
        : [...takenFrom, { unit: taken, since: liesSince[taken] ?? event.on, on: event.on }],
  };
}

function sinceWhen(units: readonly UnitId[], before: Matter["liesSince"], on: Day): Matter["liesSince"] {
  return Object.fromEntries(units.map((unit) => [unit, before[unit] ?? on]));
}

/** The unit from which this event takes a matter because it must not come near; where it only opens, nobody had it. */
function takenBy(before: Matter | undefined, event: Recorded): UnitId | undefined {
  if (event.type === "taken-back") return event.from;
  const moved = event.type === "answerable-moved" && event.why === "barred";
  return moved && before && before.answerable !== "" ? before.answerable : undefined;
}
