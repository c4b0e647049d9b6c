import type { JurisdictionId } from "../../kernel/id.ts";
import type { Transaction } from "../pool.ts";
import type { Append, Seen } from "./batch.ts";

/** Upon what a batch is written: the end of the chain, the versions of the streams it is about, and the counters. */
export type Ground = {
  seq: number;
  head: Buffer;
  readonly versions: Map<string, number>;
  readonly counters: Map<string, number>;
};

/**
 * Locks the jurisdiction's chain and reads what the batch is written upon. As everybody writes under this lock, what is
 * read holds until the commit.
 */
export async function readGround(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  items: readonly Append[],
): Promise<Ground> {
  const streams = [...new Set(items.flatMap((item) => seen(item).map(({ stream }) => stream)))];
  const names = [...new Set(items.flatMap((item) => item.number ?? []))];
  const [heads, versions, counters] = await Promise.all([
    tx<{ seq: string; head: Buffer }[]>`select seq, head from chain where jurisdiction = ${jurisdiction} for update`,
    tx<{ stream: string; version: number }[]>`
      select asked.stream, found.version from unnest(${streams}::text[]) asked (stream) cross join lateral (
        select version from event where jurisdiction = ${jurisdiction} and stream = asked.stream
        order by version desc limit 1) found`,
    tx<{ name: string; value: string }[]>`
      select name, value from counter where jurisdiction = ${jurisdiction} and name = any(${names}::text[])`,
  ]);
  const head = heads[0];
  if (!head) throw new Error(`There is no jurisdiction ${jurisdiction}`);
  return {
    seq: Number(head.seq),
    head: head.head,
    versions: new Map([
      ...streams.map((stream) => [stream, 0] as const),
      ...versions.map(({ stream, version }) => [stream, version] as const),
    ]),
    counters: new Map(counters.map(({ name, value }) => [name, Number(value)])),
  };
}

/** All that must be as a writer saw it. */
export function seen({ expect, under }: Append): readonly Seen[] {
  return under ? [...expect, under] : expect;
}

/** The ground a committed batch leaves, for the next one to be written upon unread: with what that batch was decided under. */
export function leave({ seq, head, versions, counters }: Ground, items: readonly Append[]): Ground {
  const under = items.flatMap((item) => item.under?.stream ?? []);
  return { seq, head, versions: new Map(under.map((stream) => [stream, versions.get(stream) ?? 0])), counters };
}

/**
 * Whether a batch can be written upon ground that nobody has read: each begins one stream and is decided under what the
 * ground knows, and counters do not go back. Who has to read ahead needs the lock that reading the ground takes.
 */
export function suffices(items: readonly Append[], known: Ground): boolean {
  return items.every(
    ({ expect, under, ahead }) =>
      !ahead && expect.length === 1 && expect[0]?.version === 0 && (!under || known.versions.has(under.stream)),
  );
}
