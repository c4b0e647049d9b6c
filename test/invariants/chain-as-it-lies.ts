import type { Sql } from "postgres";
import type { JurisdictionId } from "../../src/kernel/id.ts";
import { hashFrame } from "../../src/store/log/hash.ts";

/** An event as it lies in its table, with the very text of its body; `at` as PostgreSQL writes it, bytes in hex. */
export type Link = {
  readonly seq: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly at: string;
  readonly body: string;
  readonly prev: string;
  readonly hash: string;
};

/** A district's log with the row that holds its end. */
export type Chain = {
  readonly jurisdiction: JurisdictionId;
  readonly links: readonly Link[];
  readonly end?: { readonly seq: number; readonly head: string };
};

export async function readChain(owner: Sql, jurisdiction: JurisdictionId): Promise<Chain> {
  const links = await owner<Link[]>`
    select seq::int, stream, version, type, at::text, body::text, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash
    from event where jurisdiction = ${jurisdiction} order by seq`;
  const [end] = await owner<{ seq: number; head: string }[]>`
    select seq::int, encode(head, 'hex') as head from chain where jurisdiction = ${jurisdiction}`;
  return { jurisdiction, links: [...links], ...(end && { end: { ...end } }) };
}

/** Lays another log in a district's place, as somebody does who has the machine and switched the triggers off. */
export async function layChain(owner: Sql, { jurisdiction, links, end }: Chain): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from event where jurisdiction = ${jurisdiction}`;
    await tx`delete from chain where jurisdiction = ${jurisdiction}`;
    await tx`
      insert into event
      select ${jurisdiction}, seq, stream, version, type, at, body::json, decode(prev, 'hex'), decode(hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(links)}::text::jsonb)
        it (seq bigint, stream text, version int, type text, at timestamptz, body text, prev text, hash text)`;
    if (end) await tx`insert into chain values (${jurisdiction}, ${end.seq}, decode(${end.head}, 'hex'))`;
  });
}

/** The links from number `from` to number `to`, hashed anew as they stand now, each upon the one before it. */
export function rehashed({ jurisdiction, links }: Chain, from: number, to: number): Link[] {
  let prev = links[from - 2]?.hash ?? "00".repeat(32);
  return links.map((link) => {
    if (link.seq < from || link.seq > to) return link;
    const microseconds = BigInt(Date.parse(link.at)) * 1000n;
    const hash = hashFrame(Buffer.from(prev, "hex"), { ...link, jurisdiction }, microseconds).toString("hex");
    const made = { ...link, prev, hash };
    prev = hash;
    return made;
  });
}
