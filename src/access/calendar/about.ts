import type { CalendarLogRow, CalendarView, LayerLine, MarkedDay, WaitingLayer } from "../../contract/calendar-view.ts";
import { daysBetween, yearOf } from "../../kernel/day.ts";
import { dayIn, instant } from "../../kernel/instant.ts";
import { text } from "../../kernel/text.ts";
import { administers } from "../../organisation/administers.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { waitingChanges, type KeptLayer } from "../../rules/calendar-change.ts";
import type { Calendar, Spell } from "../../rules/calendar.ts";
import { assumedHours } from "../../rules/office-hours.ts";
import { readCalendarChanges, type KeptCalendarChange } from "../../store/calendar/change.ts";
import { runningBeyond } from "../../store/calendar/running.ts";
import { inJurisdiction } from "../../store/connect.ts";
import type { Viewer } from "../door.ts";
import type { House } from "../house.ts";
import { sayCalendarChange } from "./say-change.ts";

/** So many changes are listed, the newest first. */
const listed = 50;

/** The calendar as it stands: anybody who is signed in may know which days are worked. */
export async function aboutCalendar(house: House, viewer: Viewer, asked: number | undefined): Promise<CalendarView> {
  const { jurisdiction, store } = house;
  const organisation = await house.organisation.now();
  const today = dayIn(house.zone, instant(house.now()));
  const year = asked ?? yearOf(today);
  const { version, layers, calendar } = await house.calendars.now();
  const { knownUntil } = calendar;
  const [changes, beyond] = await inJurisdiction(store, { jurisdiction, as: "clerk" }, (tx) =>
    Promise.all([
      readCalendarChanges(tx, jurisdiction),
      knownUntil === undefined ? 0 : runningBeyond(tx, jurisdiction, knownUntil),
    ]),
  );
  return {
    version,
    today,
    year,
    week: [...calendar.week].toSorted((one, other) => one - other),
    days: markedDays(calendar, year),
    ...(knownUntil === undefined ? {} : { knownUntil }),
    beyond,
    hours: calendar.hours ?? assumedHours,
    hoursAssumed: calendar.hours === undefined,
    layers: layers.map(lineOf),
    waiting: waitingIn(layers, house.brought),
    log: changes
      .toReversed()
      .slice(0, listed)
      .map((change) => logRow(change, organisation)),
    mayChange: administers(organisation, viewer.officer),
  };
}

function markedDays({ exceptions }: Calendar, year: number): MarkedDay[] {
  return [...exceptions]
    .flatMap(([on, why]): MarkedDay[] =>
      yearOf(on) === year && "name" in why
        ? [{ on, is: why.kind === "holiday" ? "off" : "worked", name: why.name }]
        : [],
    )
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

function lineOf({ key, origin, layer }: KeptLayer): LayerLine {
  const { level, name, known, week, hours, off, work } = layer;
  return {
    key,
    origin,
    level,
    name,
    ...(known ? { known } : {}),
    ...(week ? { week } : {}),
    ...(hours ? { hours } : {}),
    off: daysIn(off),
    worked: daysIn(work),
  };
}

function daysIn(spells: readonly Spell[]): number {
  return spells.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
}

/** What waits: of what would be taken out, the layer that is in force; of all else, what would be put. */
export function waitingIn(layers: readonly KeptLayer[], brought: readonly KeptLayer[]): WaitingLayer[] {
  const inForce = new Map(layers.map((one) => [one.key, one]));
  return waitingChanges(layers, brought).flatMap(({ put, drop }): WaitingLayer[] => [
    ...put.map((one) => ({
      key: one.key,
      does: inForce.has(one.key) ? ("replace" as const) : ("add" as const),
      layer: lineOf(one),
    })),
    ...drop.flatMap((key) => {
      const gone = inForce.get(key);
      return gone ? [{ key, does: "take-out" as const, layer: lineOf(gone) }] : [];
    }),
  ]);
}

function logRow(
  { version, at, by, change, clocks, matters }: KeptCalendarChange,
  { officers }: Organisation,
): CalendarLogRow {
  const name = by.as === "officer" ? (officers.get(by.officer)?.name ?? by.officer) : undefined;
  return {
    version,
    at,
    by: name === undefined ? text("系统", "the system") : text(name, name),
    what: sayCalendarChange(change),
    clocks,
    matters,
  };
}
