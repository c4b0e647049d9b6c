import type { JurisdictionId } from "../../kernel/id.ts";
import type { Columns } from "../columns.ts";
import { look } from "../connect.ts";
import { send, type Transaction } from "../pool.ts";
import type { NewEvent, RecordedEvent } from "./event.ts";
import { hashEvent } from "./hash.ts";
import { sendChanges, type Change } from "./rows.ts";

export type Drawn = { readonly number?: number };

/** What one writer wants to happen, whole or not at all. */
export type Append = {
  readonly jurisdiction: JurisdictionId;
  /** Every stream that is written to or was decided upon, and its version then; 0 is a stream that does not exist yet. */
  readonly expect: readonly { readonly stream: string; readonly version: number }[];
  /** The counter from which one number is drawn, without gaps: `matter/2026`. */
  readonly number?: string;
  /** Pure: it may be asked twice. */
  readonly events: (drawn: Drawn) => readonly NewEvent[];
  /** Rows that follow from the events; those of all writers go together in few statements. Pure. */
  readonly changes?: (recorded: readonly RecordedEvent[], drawn: Drawn) => readonly Change[];
  /** What `changes` cannot say. It is slower, and it may be asked twice, in a new transaction. */
  readonly write?: (tx: Transaction, recorded: readonly RecordedEvent[], drawn: Drawn) => Promise<void>;
};

/** Somebody wrote to the stream in between: decide again upon what it says now. */
export type Conflict = { readonly stream: string; readonly expected: number; readonly found: number };

export type AppendOutcome =
  | { readonly appended: readonly RecordedEvent[]; readonly number?: number }
  | { readonly conflict: Conflict };

/**
 * `settled` are the statements already sent. They need not be waited for: the commit goes out right behind them, and
 * PostgreSQL answers it with a rollback if one of them fails.
 */
export type Batch = {
  readonly outcomes: readonly AppendOutcome[];
  readonly settled: Promise<PromiseSettledResult<unknown>[]>;
};

type Ground = {
  seq: number;
  head: Buffer;
  readonly versions: Map<string, number>;
  readonly counters: Map<string, number>;
};

type Link = RecordedEvent & { readonly text: string; readonly prev: Buffer; readonly hash: Buffer };

/**
 * Writes what several writers want in one transaction, under the lock of the jurisdiction's chain. As everybody writes
 * under it, what is read after it holds until the commit: versions are compared, numbers drawn and the chain continued
 * here, and a conflict is an answer of its own writer that the others do not notice. It takes two round trips.
 */
export async function writeBatch(
  tx: Transaction,
  columns: Columns,
  jurisdiction: JurisdictionId,
  items: readonly Append[],
): Promise<Batch> {
  const ground = await takeGround(tx, jurisdiction, items);
  const links: Link[] = [];
  const counted = new Set<string>();
  const changes: Change[] = [];
  const outcomes: AppendOutcome[] = [];
  const later: (() => Promise<void>)[] = [];
  for (const item of items) {
    const conflict = findConflict(item, ground.versions);
    if (conflict) {
      outcomes.push({ conflict });
      continue;
    }
    const drawn = draw(item, ground.counters);
    const recorded = item.events(drawn).map((event) => {
      const link = chain(jurisdiction, event, item, ground);
      links.push(link);
      return { ...event, seq: link.seq, version: link.version };
    });
    if (item.number) counted.add(item.number);
    if (item.changes) changes.push(...item.changes(recorded, drawn));
    if (item.write) later.push(() => item.write?.(tx, recorded, drawn) ?? Promise.resolve());
    outcomes.push({ appended: recorded, ...drawn });
  }
  const sent = [
    ...sendLinks(tx, jurisdiction, links, ground),
    ...sendCounters(tx, jurisdiction, counted, ground.counters),
  ];
  sent.push(...sendChanges(tx, changes, columns));
  const settled = Promise.allSettled(sent);
  for (const write of later) await write();
  return { outcomes, settled };
}

async function takeGround(tx: Transaction, jurisdiction: JurisdictionId, items: readonly Append[]): Promise<Ground> {
  const streams = [...new Set(items.flatMap((item) => item.expect.map(({ stream }) => stream)))];
  const names = [...new Set(items.flatMap((item) => item.number ?? []))];
  send(look(tx, { jurisdiction, as: "clerk" }));
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
    versions: new Map(versions.map(({ stream, version }) => [stream, version])),
    counters: new Map(counters.map(({ name, value }) => [name, Number(value)])),
  };
}

function findConflict(item: Append, versions: ReadonlyMap<string, number>): Conflict | undefined {
  for (const { stream, version } of item.expect) {
    const found = versions.get(stream) ?? 0;
    if (found !== version) return { stream, expected: version, found };
  }
  return undefined;
}

function draw({ number }: Append, counters: Map<string, number>): Drawn {
  if (!number) return {};
  const drawn = (counters.get(number) ?? 0) + 1;
  counters.set(number, drawn);
  return { number: drawn };
}

function chain(jurisdiction: JurisdictionId, event: NewEvent, item: Append, ground: Ground): Link {
  if (!item.expect.some(({ stream }) => stream === event.stream)) {
    throw new Error(`An event for ${event.stream} was written without saying which version was seen`);
  }
  const version = (ground.versions.get(event.stream) ?? 0) + 1;
  const text = JSON.stringify(event.body);
  const prev = ground.head;
  ground.seq += 1;
  ground.head = hashEvent(prev, { ...event, jurisdiction, seq: ground.seq, version, body: text });
  ground.versions.set(event.stream, version);
  return { ...event, seq: ground.seq, version, text, prev, hash: ground.head };
}

function sendLinks(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  links: readonly Link[],
  ground: Ground,
): Promise<unknown>[] {
  if (!links.length) return [];
  const of = <T>(pick: (link: Link) => T) => links.map(pick);
  const hex = (bytes: Buffer) => `\\x${bytes.toString("hex")}`;
  return [
    tx`
      insert into event (jurisdiction, seq, stream, version, type, at, body, prev, hash)
      select ${jurisdiction}, seq, stream, version, type, at, body::json, prev, hash
      from unnest(${of((it) => it.seq)}::bigint[], ${of((it) => it.stream)}::text[], ${of((it) => it.version)}::int[],
        ${of((it) => it.type)}::text[], ${of((it) => it.at)}::timestamptz[], ${of((it) => it.text)}::text[],
        ${of((it) => hex(it.prev))}::bytea[], ${of((it) => hex(it.hash))}::bytea[])
        it (seq, stream, version, type, at, body, prev, hash)`.execute(),
    tx`update chain set seq = ${ground.seq}, head = ${ground.head} where jurisdiction = ${jurisdiction}`.execute(),
  ];
}

function sendCounters(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  names: ReadonlySet<string>,
  counters: ReadonlyMap<string, number>,
): Promise<unknown>[] {
  if (!names.size) return [];
  const values = [...names].map((name) => counters.get(name) ?? 0);
  return [
    tx`
      insert into counter (jurisdiction, name, value)
      select ${jurisdiction}, name, value from unnest(${[...names]}::text[], ${values}::bigint[]) it (name, value)
      on conflict (jurisdiction, name) do update set value = excluded.value`.execute(),
  ];
}
