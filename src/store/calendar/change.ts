import type { Day } from "../../kernel/day.ts";
import type { JurisdictionId } from "../../kernel/id.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { By } from "../../matter/actor.ts";
import type { CalendarChanged } from "../../matter/calendar-changed.ts";
import type { CalendarChange } from "../../rules/calendar-change.ts";
import type { RecordedEvent } from "../log/event.ts";
import type { Change } from "../log/rows.ts";
import type { Transaction } from "../pool.ts";

/** The stream of the log that holds what changed in a calendar. */
export const calendarStream = "calendar";

/** The row of one change, without what it moved. */
export function changeRow(jurisdiction: JurisdictionId, { seq, version, at, body }: RecordedEvent): Change {
  const { put, drop, moves, on, by, once } = body as CalendarChanged;
  const matters = new Set(moves.map(([matter]) => matter)).size;
  const row = { seq, version, at, changed_on: on, by, change: { put, drop }, clocks: moves.length, matters };
  return { table: "calendar_change", insert: [{ jurisdiction, ...row, once: once ?? null }] };
}

/** A change as it is kept beside the log. */
export type KeptCalendarChange = {
  readonly version: number;
  readonly at: Instant;
  readonly on: Day;
  readonly by: By;
  readonly change: CalendarChange;
  readonly clocks: number;
  readonly matters: number;
};

/** How many changes there are: 0 for a district that has no calendar yet. */
export async function calendarVersion(tx: Transaction, jurisdiction: JurisdictionId): Promise<number> {
  const [row] = await tx<{ version: number | null }[]>`
    select max(version) as version from calendar_change where jurisdiction = ${jurisdiction}`;
  return row?.version ?? 0;
}

/** Every change in order, which together make the calendar. */
export function readCalendarChanges(tx: Transaction, jurisdiction: JurisdictionId): Promise<KeptCalendarChange[]> {
  return tx<KeptCalendarChange[]>`
    select version, at, changed_on::text as on, by, change, clocks, matters from calendar_change
    where jurisdiction = ${jurisdiction} order by version`;
}

/** What came of the wish that was sent under this name, if it was carried out. */
export async function findChange(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  once: string,
): Promise<Pick<KeptCalendarChange, "version" | "clocks" | "matters"> | undefined> {
  const [row] = await tx<Pick<KeptCalendarChange, "version" | "clocks" | "matters">[]>`
    select version, clocks, matters from calendar_change where jurisdiction = ${jurisdiction} and once = ${once}`;
  return row && { ...row };
}
