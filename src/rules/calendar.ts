import { addDays, dayNumber, earlier, later, weekday, type Day, type Weekday } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";

/** Whose calendar a layer is; each overrides those before it. */
export const calendarLevels = ["nation", "province", "prefecture", "county", "organ"] as const;
export type CalendarLevel = (typeof calendarLevels)[number];

/** Days that are all off, or all worked, for one reason; both ends belong to it. */
export type Spell = { readonly from: Day; readonly to: Day; readonly name: Text };

/** The days between which everything proclaimed is in the layer; outside them only the week is assumed. */
export type Known = { readonly from: Day; readonly until: Day };

/** A stretch of a working day on which the office is open, as `08:30` and `12:00`; it is shut again at `to`. */
export type OfficeHours = { readonly from: string; readonly to: string };

/** What one authority says about days: its week, its office hours, its days off, its make-up work days (调休), and how far it knows. */
export type CalendarLayer = {
  readonly level: CalendarLevel;
  readonly name: Text;
  readonly week?: readonly Weekday[];
  readonly hours?: readonly OfficeHours[];
  readonly off: readonly Spell[];
  readonly work: readonly Spell[];
  readonly known?: Known;
};

export type DayReason =
  | { readonly kind: "workday" }
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday"; readonly name: Text }
  | { readonly kind: "make-up-workday"; readonly name: Text };

/** Layers laid over each other; made by `layCalendar` only. */
export type Calendar = {
  readonly layers: readonly CalendarLayer[];
  readonly week: ReadonlySet<Weekday>;
  /** Of the lowest layer that states any; undefined when none does. */
  readonly hours: readonly OfficeHours[] | undefined;
  /** The first and last day on which every layer that states its knowledge has it; undefined when none states any. */
  readonly known: Known | undefined;
  readonly knownUntil: Day | undefined;
  readonly exceptions: ReadonlyMap<Day, DayReason>;
  /** Where the count of working days departs from the bare week: day numbers in order, and the sum of departures up to each. */
  readonly departures: { readonly on: readonly number[]; readonly sum: readonly number[] };
};

const mondayToFriday: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Lays layers from the nation down to the organ; of two at one level the later wins. With no layer at all, Monday to Friday. */
export function layCalendar(layers: readonly CalendarLayer[]): Calendar {
  const ordered = calendarLevels.flatMap((level) => layers.filter((layer) => layer.level === level));
  const week = new Set(ordered.findLast((layer) => layer.week)?.week ?? mondayToFriday);
  const exceptions = new Map<Day, DayReason>();

  for (const layer of ordered) {
    for (const { day, name } of layer.off.flatMap(daysOf)) exceptions.set(day, { kind: "holiday", name });
    for (const { day, name } of layer.work.flatMap(daysOf)) {
      const worked = exceptions.has(day) ? exceptions.get(day)?.kind !== "holiday" : week.has(weekday(day));
      if (!worked) exceptions.set(day, { kind: "make-up-workday", name });
    }
  }

  const known = commonKnowledge(ordered);
  return {
    layers: ordered,
    week,
    hours: ordered.findLast(({ hours }) => hours)?.hours,
    known,
    knownUntil: known?.until,
    exceptions,
    departures: departures(week, exceptions),
  };
}

/** Whether the office works on this day. */
export function isWorkingDay(calendar: Calendar, on: Day): boolean {
  const { kind } = whyDay(calendar, on);
  return kind === "workday" || kind === "make-up-workday";
}

/** Why a day is worked or not; a weekend inside a proclaimed holiday is the holiday. */
export function whyDay(calendar: Calendar, on: Day): DayReason {
  return calendar.exceptions.get(on) ?? { kind: calendar.week.has(weekday(on)) ? "workday" : "weekend" };
}

/** Whether the days off and make-up days around this day have been proclaimed, or only the working week is assumed. */
export function isKnownDay({ known }: Calendar, on: Day): boolean {
  return known !== undefined && known.from <= on && on <= known.until;
}

function daysOf({ from, to, name }: Spell): { day: Day; name: Text }[] {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, name });
  return days;
}

// Knowledge of one level reaches as far as its files join up: with 2026 and 2028 at hand, 2026 is the end of it.
function commonKnowledge(layers: readonly CalendarLayer[]): Known | undefined {
  const ofLevels = calendarLevels.flatMap((level) => {
    const stated = layers.flatMap((layer) => (layer.level === level && layer.known ? [layer.known] : []));
    const [first, ...rest] = stated.toSorted((one, other) => (one.from < other.from ? -1 : 1));
    return first ? [rest.reduce(join, first)] : [];
  });
  const [first, ...rest] = ofLevels;
  return rest.reduce<Known | undefined>((common, next) => common && overlap(common, next), first);
}

function join(known: Known, next: Known): Known {
  return next.from > addDays(known.until, 1) ? known : { from: known.from, until: later(known.until, next.until) };
}

function overlap(one: Known, other: Known): Known | undefined {
  const common = { from: later(one.from, other.from), until: earlier(one.until, other.until) };
  return common.from <= common.until ? common : undefined;
}

function departures(week: ReadonlySet<Weekday>, exceptions: ReadonlyMap<Day, DayReason>): Calendar["departures"] {
  const on: number[] = [];
  const sum: number[] = [];
  let total = 0;
  for (const [day, { kind }] of [...exceptions].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const step = Number(kind === "make-up-workday") - Number(week.has(weekday(day)));
    if (step === 0) continue;
    total += step;
    on.push(dayNumber(day));
    sum.push(total);
  }
  return { on, sum };
}
