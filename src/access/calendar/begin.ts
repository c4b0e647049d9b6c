import { dayIn, instant } from "../../kernel/instant.ts";
import type { JurisdictionId } from "../../kernel/id.ts";
import type { CalendarChanged } from "../../matter/calendar-changed.ts";
import type { KeptLayer } from "../../rules/calendar-change.ts";
import { calendarStream, calendarVersion, changeRow } from "../../store/calendar/change.ts";
import { inJurisdiction, type Store } from "../../store/connect.ts";
import type { Log } from "../../store/log/append.ts";

type Beginning = {
  readonly store: Store;
  readonly log: Log;
  readonly jurisdiction: JurisdictionId;
  readonly zone: string;
  readonly now: () => number;
};

/**
 * Puts what the release and the site bring into the calendar of a jurisdiction that has none: one just founded, or one whose
 * days were counted by what lay there when an older release started. It moves nothing. Whoever comes second does nothing.
 */
export async function beginCalendar(
  { store, log, jurisdiction, zone, now }: Beginning,
  brought: readonly KeptLayer[],
): Promise<void> {
  if ((await inJurisdiction(store, { jurisdiction }, (tx) => calendarVersion(tx, jurisdiction))) > 0) return;
  const at = instant(now());
  const type = "calendar-changed";
  const body: CalendarChanged = {
    type,
    put: brought,
    drop: [],
    moves: [],
    at,
    on: dayIn(zone, at),
    by: { as: "clerk" },
  };
  await log.append({
    jurisdiction,
    expect: [{ stream: calendarStream, version: 0 }],
    events: () => [{ stream: calendarStream, type, at, body }],
    changes: (recorded) => recorded.map((event) => changeRow(jurisdiction, event)),
  });
}
