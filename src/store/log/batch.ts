import type { JurisdictionId } from "../../kernel/id.ts";
import type { Columns } from "../columns.ts";
import { look } from "../connect.ts";
import { send, type Transaction } from "../pool.ts";
import type { NewEvent, RecordedEvent } from "./event.ts";
import { readGround, seen, type Ground } from "./ground.ts";
import { hashEvent } from "./hash.ts";
import { sendChanges, type Change } from "./rows.ts";

export type Drawn = { readonly number?: number };

/** A stream, and the version of it that was seen. */
export type Seen = { readonly stream: string; readonly version: number };

/** What one writer wants to happen, whole or not at all. */
export type Append = {
  readonly jurisdiction: JurisdictionId;
  /** Every stream that is written to or was decided upon, and its version then; 0 is a stream that does not exist yet. */
  readonly expect: readonly Seen[];
  /** What it was decided under besides, as the calendar: a stream that nobody here writes to, and its version then. */
  readonly under?: Seen;
  /** The counter from which one number is drawn, without gaps: `matter/2026`. */
  readonly number?: string;
  /** What has to be read when nobody else can write any more, before the events can be said. It may be asked twice. */
  readonly ahead?: (tx: Transaction) => Promise<void>;
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
  readonly ground: Ground;
};

type Link = RecordedEvent & { readonly text: string; readonly prev: Buffer; readonly hash: Buffer };

/**
 * Writes what several writers want in one transaction, under the lock of the jurisdiction's chain: versions are compared,
 * numbers drawn and the chain continued here, and a conflict is an answer of its own writer that the others do not notice.
 * On ground that is read it takes two round trips. On ground that is `known` from the batch before it takes one: the chain
 * itself refuses to go on from an end that is not its own, and nothing is kept. `undefined` is a batch in which somebody
 * writes no event, so that nothing might be refused.
 */
export async function writeBatch(
  tx: Transaction,
  columns: Columns,
  jurisdiction: JurisdictionId,
  items: readonly Append[],
  known?: Ground,
): Promise<Batch | undefined> {
  send(look(tx, { jurisdiction, as: "clerk" }));
  const ground = known ?? (await readGround(tx, jurisdiction, items));
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
    // Alone in its batch, so that nothing waits to be sent that it should have seen.
    if (item.ahead) await item.ahead(tx);
    const drawn = draw(item, ground.counters);
    const recorded = item.events(drawn).map((event) => {
      const link = chain(jurisdiction, event, item, ground);
      links.push(link);
      return { ...event, seq: link.seq, version: link.version };
    });
    if (known && recorded.length === 0) return undefined;
    if (item.number) counted.add(item.number);
    if (item.changes) changes.push(...item.changes(recorded, drawn));
    if (item.write) later.push(() => item.write?.(tx, recorded, drawn) ?? Promise.resolve());
    outcomes.push({ appended: recorded, ...drawn });
  }
  const [first] = links;
  const sent = first ? [moveHead(tx, jurisdiction, first, ground)] : [];
  sent.push(...sendChanges(tx, [...logChanges(jurisdiction, links, counted, ground), ...changes], columns));
  const settled = Promise.allSettled(sent);
  for (const write of later) await write();
  return { outcomes, settled, ground };
}

function findConflict(item: Append, versions: ReadonlyMap<string, number>): Conflict | undefined {
  for (const { stream, version } of seen(item)) {
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

/**
 * Sent first of all, as it is the lock of the chain for who did not read it. Where the chain does not end as the ground says,
 * whether others went on or the database went back, this fails and all that is sent after it.
 */
function moveHead(tx: Transaction, jurisdiction: JurisdictionId, first: Link, { seq, head }: Ground): Promise<unknown> {
  return tx`
    update chain set head = ${head},
      seq = case when seq = ${first.seq - 1} and head = ${first.prev} then ${seq}::bigint end
    where jurisdiction = ${jurisdiction}`.execute();
}

function logChanges(
  jurisdiction: JurisdictionId,
  links: readonly Link[],
  counted: ReadonlySet<string>,
  { counters }: Ground,
): Change[] {
  const events = links.map(({ seq, stream, version, type, at, text, prev, hash }) => {
    return { jurisdiction, seq, stream, version, type, at, body: text, prev, hash };
  });
  const drawn = [...counted].map((name) => ({ jurisdiction, name, value: counters.get(name) ?? 0 }));
  return [
    { table: "event", insert: events },
    { table: "counter", insert: drawn, key: ["jurisdiction", "name"] },
  ];
}
