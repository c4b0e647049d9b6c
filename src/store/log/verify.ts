import type { JurisdictionId } from "../../kernel/id.ts";
import { inJurisdiction, type Store } from "../connect.ts";
import { hashFrame, origin } from "./hash.ts";

/**
 * `changed`: what is stored is not what was hashed. `missing`: an event was removed. `unchained`: it does not continue the
 * one before. `cut-off`: events at the end are gone. `added`: there are events the chain knows nothing of. `replaced`: the
 * last event is not the one the chain ended with. `no-chain`: the row that holds the end is gone. `rewritten`: what stands
 * where an end was noted down is another chain.
 */
export type Break = "changed" | "missing" | "unchained" | "cut-off" | "added" | "replaced" | "no-chain" | "rewritten";

/** An end that a whole log had once, kept where whoever has the machine cannot change it. */
export type Noted = { readonly events: number; readonly head: string };

export type Verdict =
  | { readonly whole: true; readonly events: number; readonly head: string }
  | { readonly whole: false; readonly seq: number; readonly what: Break };

type Row = {
  seq: string;
  stream: string;
  version: number;
  type: string;
  /** None where it is a moment that no instant of ours can be. */
  microseconds: string | null;
  body: string;
  prev: Buffer;
  hash: Buffer;
};

const pageSize = 5000;

/**
 * Recomputes a jurisdiction's chain from its first event to its head and names the first break. Who has the database can
 * write all of it anew from some event on, or cut it, and set its end to match: by itself such a log is whole, and only an
 * end `noted` before tells. What was done to events after that one is then still unknown.
 */
export async function verifyLog(
  store: Store,
  jurisdiction: JurisdictionId,
  progress: (events: number) => void = () => {},
  noted?: Noted,
): Promise<Verdict> {
  const end = await readEnd(store, jurisdiction);
  if (!end) return { whole: false, seq: 0, what: "no-chain" };
  if (end.before !== null) return { whole: false, seq: Number(end.before), what: "added" };
  let seq = 0;
  let head = origin;
  while (seq < end.seq) {
    const rows = await readPage(store, jurisdiction, seq, end.seq);
    for (const row of rows) {
      seq += 1;
      const what = check(row, seq, head, jurisdiction);
      if (what) return { whole: false, seq, what };
      head = row.hash;
      if (seq === noted?.events && head.toString("hex") !== noted.head) return { whole: false, seq, what: "rewritten" };
    }
    progress(seq);
    if (rows.length === 0) return { whole: false, seq: seq + 1, what: "cut-off" };
  }
  if (!head.equals(end.head)) return { whole: false, seq, what: "replaced" };
  if (end.beyond !== null) return { whole: false, seq: Number(end.beyond), what: "added" };
  if (noted && noted.events > seq) return { whole: false, seq: seq + 1, what: "cut-off" };
  return { whole: true, events: seq, head: head.toString("hex") };
}

function check(row: Row, seq: number, head: Buffer, jurisdiction: JurisdictionId): Break | undefined {
  if (Number(row.seq) !== seq) return "missing";
  if (!row.prev.equals(head)) return "unchained";
  const { stream, version, type, body, microseconds } = row;
  if (microseconds === null) return "changed";
  const hash = hashFrame(head, { jurisdiction, seq, stream, version, type, body }, BigInt(microseconds));
  return row.hash.equals(hash) ? undefined : "changed";
}

type End = {
  readonly seq: number;
  readonly head: Buffer;
  readonly before: string | null;
  readonly beyond: string | null;
};

/** The chain's end and the first events outside it, in one statement, so that what is written meanwhile does not count. */
function readEnd(store: Store, jurisdiction: JurisdictionId): Promise<End | undefined> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    const [end] = await tx<(Omit<End, "seq"> & { seq: string })[]>`
      select seq, head,
        (select min(seq) from event where jurisdiction = ${jurisdiction} and seq < 1) as before,
        (select min(seq) from event where jurisdiction = ${jurisdiction} and seq > chain.seq) as beyond
      from chain where jurisdiction = ${jurisdiction}`;
    return end && { ...end, seq: Number(end.seq) };
  });
}

function readPage(store: Store, jurisdiction: JurisdictionId, after: number, until: number): Promise<Row[]> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    return tx<Row[]>`
      select seq, stream, version, type, body::text, prev, hash,
        case when at between '0001-01-01' and '9999-12-31' then (extract(epoch from at) * 1000000)::bigint end as microseconds
      from event where jurisdiction = ${jurisdiction} and seq > ${after} and seq <= ${until} order by seq limit ${pageSize}`;
  });
}
