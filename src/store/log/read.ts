import type { Instant } from "../../kernel/instant.ts";
import type { JurisdictionId } from "../../kernel/id.ts";
import { inJurisdiction, type Store } from "../connect.ts";
import type { Transaction } from "../pool.ts";
import type { RecordedEvent } from "./event.ts";

/** Events in one page of the whole log: enough that the round trip does not count, and still little memory. */
const pageSize = 5000;

type Row = { seq: string; stream: string; version: number; type: string; at: Instant; body: unknown };

/** A stream in order, from the event after version `after`; a stream that does not exist is empty. */
export async function readStream(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  stream: string,
  after = 0,
): Promise<RecordedEvent[]> {
  const rows = await tx<Row[]>`
    select seq, stream, version, type, at, body from event
    where jurisdiction = ${jurisdiction} and stream = ${stream} and version > ${after} order by version`;
  return rows.map(recorded);
}

/**
 * The whole log in the order of commits, page by page, from the event after `after`. As the log is only added to, pages
 * fit together although each is read in a transaction of its own; the next one is fetched while this one is worked on.
 */
export async function* readLog(store: Store, jurisdiction: JurisdictionId, after = 0): AsyncGenerator<RecordedEvent[]> {
  let page = readPage(store, jurisdiction, after);
  while (true) {
    const events = await page;
    const last = events.at(-1);
    if (!last) return;
    page = readPage(store, jurisdiction, last.seq);
    // A reader who stops early never asks for the page ahead.
    page.catch(() => {});
    yield events;
  }
}

function readPage(store: Store, jurisdiction: JurisdictionId, after: number): Promise<RecordedEvent[]> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    const rows = await tx<Row[]>`
      select seq, stream, version, type, at, body from event
      where jurisdiction = ${jurisdiction} and seq > ${after} order by seq limit ${pageSize}`;
    return rows.map(recorded);
  });
}

function recorded({ seq, stream, version, type, at, body }: Row): RecordedEvent {
  return { seq: Number(seq), stream, version, type, at, body };
}
