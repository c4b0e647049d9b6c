import type { JurisdictionId } from "../../kernel/id.ts";
import { calendarOf, changeLayers, type KeptLayer } from "../../rules/calendar-change.ts";
import type { Calendar } from "../../rules/calendar.ts";
import { calendarVersion, readCalendarChanges } from "../../store/calendar/change.ts";
import { inJurisdiction, type Store } from "../../store/connect.ts";

/** The calendar in force: its layers, laid over each other, and how many changes made it. */
export type CalendarInForce = {
  readonly version: number;
  readonly layers: readonly KeptLayer[];
  readonly calendar: Calendar;
};

/** The calendar as it stands, kept in memory and read again when it was changed. */
export type CalendarMemory = { readonly now: () => Promise<CalendarInForce>; readonly forget: () => void };

/** How long a process may rely on what it read, in milliseconds, before it asks whether another one changed it. */
const trust = 1_000;

/**
 * Remembers the calendar of a jurisdiction. For up to a second it may be a former one: what was decided under that is
 * refused by the log, which knows under which it was decided.
 */
export function calendarMemory(store: Store, jurisdiction: JurisdictionId): CalendarMemory {
  let known: { readonly version: number; asked: number; readonly inForce: Promise<CalendarInForce> } | undefined;

  async function now(): Promise<CalendarInForce> {
    if (known && performance.now() - known.asked < trust) return known.inForce;
    const version = await inJurisdiction(store, { jurisdiction }, (tx) => calendarVersion(tx, jurisdiction));
    if (known?.version === version) known.asked = performance.now();
    else {
      const inForce = read();
      known = { version, asked: performance.now(), inForce };
      inForce.catch(() => (known = undefined));
    }
    return known.inForce;
  }

  async function read(): Promise<CalendarInForce> {
    const changes = await inJurisdiction(store, { jurisdiction }, (tx) => readCalendarChanges(tx, jurisdiction));
    const layers = changes.reduce<readonly KeptLayer[]>((kept, { change }) => changeLayers(kept, change), []);
    return { version: changes.at(-1)?.version ?? 0, layers, calendar: calendarOf(layers) };
  }

  return { now, forget: () => (known = undefined) };
}
