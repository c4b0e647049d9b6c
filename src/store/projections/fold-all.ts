import type { JurisdictionId, MatterId } from "../../kernel/id.ts";
import type { Recorded } from "../../matter/event.ts";
import { evolve } from "../../matter/evolve.ts";
import type { Matter } from "../../matter/state.ts";
import { changesOf, readMoves, type Placed } from "../calendar/history.ts";
import { officeStreams } from "../office-streams.ts";
import type { Transaction } from "../pool.ts";

/** Events fetched at a time, and matters whose rows are written at a time: round trips do not count, memory stays small. */
const pageSize = 5000;
const batchSize = 1000;

type EventRow = {
  readonly stream: MatterId;
  readonly version: number;
  readonly seq: string;
  readonly body: Recorded;
};

/** A matter as far as it is folded, and the place in the log of what it was folded up to. */
type Folding = { readonly m: Matter; readonly upTo: number };

/**
 * Folds every matter of a log, and gives them in batches. The log is read stream by stream: one matter at a time is folded,
 * with what changes of the calendar moved between its events, and memory does not grow with the log.
 */
export async function foldAll(
  log: Transaction,
  jurisdiction: JurisdictionId,
  write: (matters: readonly Matter[]) => Promise<void>,
  progress: (events: number) => void,
): Promise<{ readonly events: number; readonly matters: number }> {
  let [events, matters] = [0, 0];
  let folding: Folding | undefined;
  let ready: Matter[] = [];
  let moves = new Map<MatterId, Placed[]>();
  const [anything] = await log`select from clock_move where jurisdiction = ${jurisdiction} limit 1`;
  let page = readPage(log, jurisdiction, "", 0);
  while (true) {
    const rows = await page;
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) break;
    page = readPage(log, jurisdiction, last.stream, last.version);
    page.catch(() => {});
    if (anything) moves = await movesBetween(log, jurisdiction, folding?.m.matter ?? first.stream, last.stream);
    for (const { version, seq, body } of rows) {
      if (version === 1 && folding) ready.push(moveOn(folding, moves));
      const before = version > 1 && folding ? moveOn(folding, moves, Number(seq)) : undefined;
      folding = { m: evolve(before, body), upTo: Number(seq) };
      if (ready.length === batchSize) {
        await write(ready);
        matters += ready.length;
        ready = [];
      }
    }
    events += rows.length;
    progress(events);
  }
  if (folding) ready.push(moveOn(folding, moves));
  await write(ready);
  return { events, matters: matters + ready.length };
}

/** A matter after what the calendar moved in it since it was folded, up to a place in the log or to the end. */
function moveOn({ m, upTo }: Folding, moves: ReadonlyMap<MatterId, Placed[]>, before = Infinity): Matter {
  const since = moves.get(m.matter)?.filter(({ seq }) => seq > upTo && seq < before) ?? [];
  return since.reduce<Matter>((folded, { body }) => evolve(folded, body), m);
}

async function movesBetween(log: Transaction, jurisdiction: JurisdictionId, from: MatterId, to: MatterId) {
  const rows = await readMoves(log, jurisdiction, log`m.matter between ${from} and ${to}`);
  return new Map([...Map.groupBy(rows, ({ matter }) => matter)].map(([matter, of]) => [matter, changesOf(of)]));
}

/** Sent at once, so that the database reads the next page while this one is folded. */
function readPage(tx: Transaction, jurisdiction: JurisdictionId, stream: string, version: number) {
  return tx<EventRow[]>`
    select stream, version, seq, body from event
    where jurisdiction = ${jurisdiction} and stream <> all (${[...officeStreams]}::text[])
      and (stream, version) > (${stream}, ${version})
    order by stream, version limit ${pageSize}`.execute();
}
