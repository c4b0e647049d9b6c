import type { JurisdictionId } from "../../kernel/id.ts";
import { inJurisdiction, type Store } from "../connect.ts";
import { hashFrame, origin } from "./hash.ts";

/**
 * `changed`: what is stored is not what was hashed. `missing`: an event was removed. `unchained`: it does not continue the
 * one before. `cut-off`: events at the end are gone. `added`: there are events the chain knows nothing of. `replaced`: the
 * last event is not the one the chain ended with. `no-chain`: the row that holds the end is gone.
 */
export type Break = "changed" | "missing" | "unchained" | "cut-off" | "added" | "replaced" | "no-chain";

export type Verdict =
  | { readonly whole: true; readonly events: number; readonly head: string }
  | { readonly whole: false; readonly seq: number; readonly what: Break };

type Row = {
  seq: string;
  stream: string;
  version: number;
  type: string;
  microseconds: string;
  body: string;
  prev: Buffer;
  hash: Buffer;
};

const pageSize = 5000;

/**
 * Recomputes a jurisdiction's chain from its first event to its head and names the first break. Whoever rewrites every
 * hash after a change, and the head, is not found by this; the heads that were given away are.
 */
export async function verifyLog(
  store: Store,
  jurisdiction: JurisdictionId,
  progress: (events: number) => void = () => {},
): Promise<Verdict> {
  const end = await readEnd(store, jurisdiction);
  if (!end) return { whole: false, seq: 0, what: "no-chain" };
  let seq = 0;
  let head = origin;
  while (seq < end.seq) {
    const rows = await readPage(store, jurisdiction, seq, end.seq);
    for (const row of rows) {
      seq += 1;
      const what = check(row, seq, head, jurisdiction);
      if (what) return { whole: false, seq, what };
      head = row.hash;
    }
    progress(seq);
    if (rows.length === 0) return { whole: false, seq: seq + 1, what: "cut-off" };
  }
  if (!head.equals(end.head)) return { whole: false, seq, what: "replaced" };
  if (end.last > end.seq) return { whole: false, seq: end.seq + 1, what: "added" };
  return { whole: true, events: seq, head: head.toString("hex") };
}

function check(row: Row, seq: number, head: Buffer, jurisdiction: JurisdictionId): Break | undefined {
  if (Number(row.seq) !== seq) return "missing";
  if (!row.prev.equals(head)) return "unchained";
  const event = { jurisdiction, seq, stream: row.stream, version: row.version, type: row.type, body: row.body };
  return row.hash.equals(hashFrame(head, event, BigInt(row.microseconds))) ? undefined : "changed";
}

/** The chain's end and the last event there is, in one statement, so that what is written meanwhile does not count. */
function readEnd(
  store: Store,
  jurisdiction: JurisdictionId,
): Promise<{ seq: number; head: Buffer; last: number } | undefined> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    const [end] = await tx<{ seq: string; head: Buffer; last: string | null }[]>`
      select seq, head, (select max(seq) from event where jurisdiction = ${jurisdiction}) as last
      from chain where jurisdiction = ${jurisdiction}`;
    return end && { seq: Number(end.seq), head: end.head, last: Number(end.last ?? 0) };
  });
}

function readPage(store: Store, jurisdiction: JurisdictionId, after: number, until: number): Promise<Row[]> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    return tx<Row[]>`
      select seq, stream, version, type, (extract(epoch from at) * 1000000)::bigint as microseconds, body::text, prev, hash
      from event where jurisdiction = ${jurisdiction} and seq > ${after} and seq <= ${until} order by seq limit ${pageSize}`;
  });
}
