import type { ApplyRequest, CalendarDone, CalendarRefusal } from "../../contract/calendar-change.ts";
import type { OfficerId } from "../../kernel/id.ts";
import { dayIn, instant } from "../../kernel/instant.ts";
import type { By } from "../../matter/actor.ts";
import type { CalendarChanged, CalendarMove } from "../../matter/calendar-changed.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { administers } from "../../organisation/administers.ts";
import { calendarOf, changeLayers } from "../../rules/calendar-change.ts";
import { calendarStream, changeRow, findChange } from "../../store/calendar/change.ts";
import { moveRows, type Remade } from "../../store/calendar/move.ts";
import { movesOf, runningAlike } from "../../store/calendar/running.ts";
import { inJurisdiction } from "../../store/connect.ts";
import type { Outcome, Viewer } from "../door.ts";
import type { House } from "../house.ts";
import { heldPosts } from "../sign-in.ts";
import { refusedCalendar } from "./refused.ts";
import { remade } from "./remade.ts";
import { wishedChange } from "./wished-change.ts";

/**
 * Applies a change of the calendar: one event with everything it moves, and every row that follows, whole or not at all. As
 * the last days of all matters are decided at once, nobody writes meanwhile; what was decided under the calendar of before
 * and comes after is decided anew. It is refused where the calendar is no longer the one that was previewed.
 */
export async function applyToCalendar(
  house: House,
  viewer: Viewer,
  { wish, seen, once }: ApplyRequest,
): Promise<Outcome<CalendarDone, CalendarRefusal>> {
  const { jurisdiction, store } = house;
  const organisation = await house.organisation.now();
  if (!administers(organisation, viewer.officer)) return refusedCalendar({ why: "only-administrators" });
  if (once !== undefined) {
    const done = await inJurisdiction(store, { jurisdiction }, (tx) => findChange(tx, jurisdiction, once));
    if (done) return { done: true, ...done };
  }
  house.calendars.forget();
  const { version, layers } = await house.calendars.now();
  if (version !== seen) return refusedCalendar({ why: "changed-meanwhile" });
  const wished = wishedChange(wish, { layers, brought: house.brought });
  if ("refusal" in wished) return refusedCalendar(wished.refusal);

  const after = calendarOf(changeLayers(layers, wished.change));
  let all: Remade[] = [];
  let moves: readonly CalendarMove[] = [];
  const at = instant(house.now());
  const stamp = {
    at,
    on: dayIn(house.zone, at),
    by: byOf(organisation, viewer.officer),
    ...(once === undefined ? {} : { once }),
  };
  const type = "calendar-changed";
  const written = await house.log.append({
    jurisdiction,
    expect: [{ stream: calendarStream, version }],
    ahead: async (tx) => {
      const alike = await runningAlike(tx, jurisdiction);
      all = alike.map((one) => remade(house, one, after));
      const was = new Map(alike.map(({ written: before, terms }) => [before, terms.due]));
      const moving = all.flatMap((one) => {
        const due = was.get(one.written);
        return one.moves && due !== undefined ? [[one.written, { was: due, ...one }] as const] : [];
      });
      moves = await movesOf(tx, jurisdiction, new Map(moving));
    },
    events: () => {
      const body: CalendarChanged = { type, ...wished.change, moves, ...stamp };
      return [{ stream: calendarStream, type, at, body }];
    },
    changes: (recorded) => recorded.map((event) => changeRow(jurisdiction, event)),
    write: async (tx, [event]) => {
      if (event) await moveRows(tx, house, event.seq, all);
    },
  });
  house.calendars.forget();
  if ("conflict" in written) return refusedCalendar({ why: "changed-meanwhile" });
  const matters = new Set(moves.map(([matter]) => matter)).size;
  return { done: true, version: version + 1, clocks: moves.length, matters };
}

function byOf(organisation: Organisation, officer: OfficerId): By {
  const through = heldPosts(organisation, officer).find(({ kind }) => kind === "administrator");
  if (!through) throw new Error("Who administers holds a post of an administrator");
  const { unit, post, deputyFor } = through;
  return { as: "officer", officer, unit, post, ...(deputyFor === undefined ? {} : { deputyFor }) };
}
