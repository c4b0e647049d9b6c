import { z } from "zod";
import type { Day, Weekday } from "../kernel/day.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Text } from "../kernel/text.ts";
import type { LayerOrigin } from "../rules/calendar-change.ts";
import type { CalendarLevel, Known, OfficeHours } from "../rules/calendar.ts";

/** The year that is looked at; the present one where none is named. */
export const calendarQuery = z.object({ year: z.coerce.number().int().min(1970).max(2199).optional() });

/** The calendar in force, a year of its days, the layers it is made of, and what waits for a person. */
export type CalendarView = {
  readonly version: number;
  readonly today: Day;
  readonly year: number;
  readonly week: readonly Weekday[];
  /** Days of the year that depart from the week, in order. */
  readonly days: readonly MarkedDay[];
  readonly knownUntil?: Day;
  /** How many clocks and debts end after the last day that is known. */
  readonly beyond: number;
  readonly hours: readonly OfficeHours[];
  /** No layer states its hours. */
  readonly hoursAssumed: boolean;
  readonly layers: readonly LayerLine[];
  readonly waiting: readonly WaitingLayer[];
  readonly log: readonly CalendarLogRow[];
  readonly mayChange: boolean;
};

export type MarkedDay = { readonly on: Day; readonly is: "off" | "worked"; readonly name: Text };

/** One layer: where it came from, how far it knows, and how many days it names. */
export type LayerLine = {
  readonly key: string;
  readonly origin: LayerOrigin;
  readonly level: CalendarLevel;
  readonly name: Text;
  readonly known?: Known;
  readonly week?: readonly Weekday[];
  readonly hours?: readonly OfficeHours[];
  readonly off: number;
  readonly worked: number;
};

/** What the release or the folder of the site brings and is not in force: a layer that is new or differs, or one that is gone. */
export type WaitingLayer = {
  readonly key: string;
  readonly does: "add" | "replace" | "take-out";
  readonly layer: LayerLine;
};

/** One change: when, by whom, what, and how much it moved. */
export type CalendarLogRow = {
  readonly version: number;
  readonly at: Instant;
  readonly by: Text;
  readonly what: Text;
  readonly clocks: number;
  readonly matters: number;
};
