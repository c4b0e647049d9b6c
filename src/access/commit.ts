import { instant } from "../kernel/instant.ts";
import type { MatterId } from "../kernel/id.ts";
import type { By } from "../matter/actor.ts";
import type { MatterEvent, Recorded } from "../matter/event.ts";
import { evolve } from "../matter/evolve.ts";
import type { Matter } from "../matter/state.ts";
import type { Change, Row } from "../store/log/rows.ts";
import { calendarStream } from "../store/calendar/change.ts";
import { rulebookOf, type House, type OfficeNow } from "./house.ts";
import { projectionChanges } from "./rows.ts";

/** One matter and what happens to it. */
export type Step = { readonly before: Matter; readonly events: readonly MatterEvent[] };

/**
 * Writes what was decided, whole or not at all: the events, every row that follows from them, and the sealed words.
 * Answers with the versions, or with `conflict` when somebody wrote to one of the matters since they were read, or changed
 * the calendar.
 */
export async function commit(
  house: House,
  steps: readonly [Step, ...Step[]],
  stamp: { readonly office: OfficeNow; readonly by: By; readonly once?: string | undefined },
  kept: {
    readonly envelopes: readonly Row[];
    readonly identities: readonly Row[];
    readonly adopted: readonly string[];
  },
): Promise<{ version: number } | "conflict"> {
  const { jurisdiction } = house;
  const recorded = steps.map(({ before, events }, index) => ({
    before,
    events: events.map((event) => record(event, stamp, index === 0)),
  }));
  const outcome = await house.log.append({
    jurisdiction,
    expect: steps.map(({ before }) => ({ stream: before.matter, version: before.version })),
    under: underCalendar(stamp.office),
    events: () => recorded.flatMap(({ before, events }) => events.map((body) => asNew(before.matter, body))),
    changes: () => [
      ...recorded.flatMap(({ before, events }) => {
        const after = events.reduce<Matter>(evolve, before);
        return projectionChanges(
          jurisdiction,
          after,
          { ...stamp.office, rulebook: rulebookOf(house, after.rulebook) },
          false,
        );
      }),
      ...keptChanges(house, kept),
      ...recorded.flatMap(({ before, events }) =>
        events.some(({ type }) => type === "erased") ? [fallenKeys(house, before)] : [],
      ),
    ],
  });
  if ("conflict" in outcome) house.calendars.forget();
  return "conflict" in outcome ? "conflict" : { version: steps[0].before.version + steps[0].events.length };
}

export function record(
  event: MatterEvent,
  { office, by, once }: { office: Pick<OfficeNow, "at" | "on">; by: By; once?: string | undefined },
  first: boolean,
): Recorded {
  return { ...event, at: office.at, on: office.on, by, ...(first && once !== undefined ? { once } : {}) };
}

export function asNew(matter: MatterId, body: Recorded) {
  return { stream: matter, type: body.type, at: instant(Date.parse(body.at)), body };
}

/** What was decided counted days by the calendar of then, and is decided anew where that is another now. */
export function underCalendar({ calendarVersion: version }: OfficeNow): { stream: string; version: number } {
  return { stream: calendarStream, version };
}

/** Under which keys a matter's words lie: its own, and those of the matters its arrivals opened. */
export function keysUnder({ matter, contacts }: Matter): MatterId[] {
  return [...new Set([matter, ...contacts.map(({ born }) => born)])];
}

/** The only wrapped keys there are: with them fall the envelopes, the identities and the search rows. */
function fallenKeys({ jurisdiction }: House, m: Matter): Change {
  return { table: "matter_key", remove: keysUnder(m).map((matter) => ({ jurisdiction, matter })) };
}

/** The rows of sealed words, and the end of staging for the files that found their matter. */
export function keptChanges(
  { jurisdiction }: House,
  kept: {
    readonly envelopes: readonly Row[];
    readonly identities: readonly Row[];
    readonly adopted: readonly string[];
  },
): Change[] {
  return [
    { table: "envelope", insert: kept.envelopes },
    { table: "identity", insert: kept.identities },
    { table: "staged_file", remove: kept.adopted.map((staged) => ({ jurisdiction, staged })) },
  ];
}
