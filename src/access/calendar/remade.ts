import { warnsAt } from "../../matter/wakes.ts";
import { moved } from "../../rules/clock-move.ts";
import type { Calendar } from "../../rules/calendar.ts";
import type { Remade } from "../../store/calendar/move.ts";
import type { Alike } from "../../store/calendar/running.ts";
import { shownOf } from "../../store/projections/turning.ts";
import { rulebookOf, type House } from "../house.ts";

/** What becomes of clocks that run alike under another calendar: recomputed from their record, whatever moved them before. */
export function remade(house: House, { written, terms }: Pick<Alike, "written" | "terms">, calendar: Calendar): Remade {
  const ends = moved(terms, calendar);
  const after = { ...terms, ...ends };
  const books = { rulebook: rulebookOf(house, terms.rulebook), calendar, zone: house.zone };
  const { unrolledDue, due, fired } = after;
  return {
    written,
    terms: JSON.stringify(after),
    moves: ends !== undefined,
    unrolledDue,
    due,
    warns: fired && warnsAt(after, fired, books),
    shown: shownOf(after, books),
  };
}
