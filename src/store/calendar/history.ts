import type { Day } from "../../kernel/day.ts";
import type { ClockId, JurisdictionId, MatterId } from "../../kernel/id.ts";
import { instant } from "../../kernel/instant.ts";
import type { By } from "../../matter/actor.ts";
import type { ClockMove, Recorded } from "../../matter/event.ts";
import { readStream } from "../log/read.ts";
import type { Transaction } from "../pool.ts";

/** A move with the place, the time and the author of the change that made it. */
export type MoveRow = {
  readonly matter: MatterId;
  readonly seq: string;
  readonly about: ClockId;
  readonly was: Day;
  readonly unrolled_due: Day;
  readonly due: Day;
  readonly at: string;
  readonly changed_on: Day;
  readonly by: By;
};

/** All that happened to a matter in the order of the log: its own stream, and between its events what changes of the calendar moved. */
export async function readHistory(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  matter: MatterId,
): Promise<Recorded[]> {
  const [events, moves] = await Promise.all([
    readStream(tx, jurisdiction, matter),
    readMoves(tx, jurisdiction, tx`m.matter = ${matter}`),
  ]);
  return interleave(
    events.map(({ seq, body }) => ({ seq, body: body as Recorded })),
    moves,
  );
}

/** The moves of some matters, each matter's in the order of the log. */
export function readMoves(tx: Transaction, jurisdiction: JurisdictionId, which: ReturnType<Transaction>) {
  return tx<MoveRow[]>`
    select m.matter, m.seq, m.about, m.was::text as was, m.unrolled_due::text as unrolled_due, m.due::text as due,
      c.at, c.changed_on::text as changed_on, c.by
    from clock_move m join calendar_change c on c.jurisdiction = m.jurisdiction and c.seq = m.seq
    where m.jurisdiction = ${jurisdiction} and ${which} order by m.matter, m.seq, m.about`;
}

/** Something that happened to a matter, and its place in the log. */
export type Placed = { readonly seq: number; readonly body: Recorded };

/** Puts what the calendar moved between the events of one matter. */
function interleave(events: readonly Placed[], moves: readonly MoveRow[]): Recorded[] {
  if (moves.length === 0) return events.map(({ body }) => body);
  return [...events, ...changesOf(moves)].toSorted((one, other) => one.seq - other.seq).map(({ body }) => body);
}

/** The moves of one matter as what each change of the calendar did to it. */
export function changesOf(moves: readonly MoveRow[]): Placed[] {
  return [...Map.groupBy(moves, ({ seq }) => seq)].flatMap(([seq, of]) => {
    const [first] = of;
    return first ? [{ seq: Number(seq), body: asEvent(first, of) }] : [];
  });
}

function asEvent({ at, changed_on: on, by }: MoveRow, moves: readonly MoveRow[]): Recorded {
  const moved = moves.map(({ about, was, unrolled_due: unrolledDue, due }): ClockMove => ({
    about,
    was,
    unrolledDue,
    due,
  }));
  return { type: "clocks-moved", moves: moved, at: instant(Date.parse(at)), on, by };
}
