import type { JurisdictionId } from "../../kernel/id.ts";
import type { Recorded } from "../../matter/event.ts";
import { evolve } from "../../matter/evolve.ts";
import type { Matter } from "../../matter/state.ts";
import { inJurisdiction, type Store } from "../connect.ts";
import { sendChanges, type Change } from "../log/rows.ts";
import { organisationStream } from "../organisation/change.ts";
import type { Transaction } from "../pool.ts";
import { projections } from "./all.ts";
import { inTurn } from "./in-turn.ts";
import type { Books } from "./projection.ts";

/** Events fetched at a time, and matters whose rows are written at a time: round trips do not count, memory stays small. */
const pageSize = 5000;
const batchSize = 1000;

export type Rebuilt = { readonly events: number; readonly matters: number };

/** The rulebook and calendar by which the rows of a matter under that rulebook are made. */
export type BooksOf = (under: Matter["rulebook"]) => Books;

/**
 * Empties every projection of a jurisdiction and makes it anew from the log, in one transaction: readers see the old rows
 * until the new ones are all there. Writers wait meanwhile, at the chain, so what another connection reads of the log is
 * all of it, and one reads while the other writes. The log is read stream by stream: one matter at a time is folded, and
 * memory does not grow with the log.
 */
export function rebuildProjections(
  store: Store,
  jurisdiction: JurisdictionId,
  booksOf: BooksOf,
  progress: (events: number) => void = () => {},
): Promise<Rebuilt> {
  const sight = { jurisdiction, as: "clerk" } as const;
  return inJurisdiction(store, sight, async (tx) => {
    await tx`select from chain where jurisdiction = ${jurisdiction} for update`;
    const emptied = projections.map(({ table }) =>
      tx`delete from ${tx(table)} where jurisdiction = ${jurisdiction}`.execute(),
    );
    const writing = inTurn(emptied);
    const write = (matters: readonly Matter[]) =>
      writing.add(() => sendChanges(tx, rowsOf(jurisdiction, matters, booksOf), store.columns));
    const rebuilt = await inJurisdiction(store, sight, (log) => foldAll(log, jurisdiction, write, progress));
    await writing.end();
    await recordVersions(tx, jurisdiction);
    return rebuilt;
  });
}

/** The projections whose rows an older release made, by name. A district that was never recorded counts as old. */
export function oldProjections(store: Store, jurisdiction: JurisdictionId): Promise<string[]> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    const rows = await tx<{ name: string; version: number }[]>`
      select name, version from projection where jurisdiction = ${jurisdiction}`;
    const made = new Map(rows.map(({ name, version }) => [name, version]));
    return projections.filter(({ table, version }) => (made.get(table) ?? 0) < version).map(({ table }) => table);
  });
}

type EventRow = { readonly stream: string; readonly version: number; readonly body: Recorded };

async function foldAll(
  log: Transaction,
  jurisdiction: JurisdictionId,
  write: (matters: readonly Matter[]) => Promise<void>,
  progress: (events: number) => void,
): Promise<Rebuilt> {
  let events = 0;
  let matters = 0;
  let m: Matter | undefined;
  let ready: Matter[] = [];
  let page = readPage(log, jurisdiction, "", 0);
  while (true) {
    const rows = await page;
    const last = rows.at(-1);
    if (!last) break;
    page = readPage(log, jurisdiction, last.stream, last.version);
    page.catch(() => {});
    for (const { version, body } of rows) {
      if (version === 1 && m) ready.push(m);
      m = evolve(version === 1 ? undefined : m, body);
      if (ready.length === batchSize) {
        await write(ready);
        matters += ready.length;
        ready = [];
      }
    }
    events += rows.length;
    progress(events);
  }
  if (m) ready.push(m);
  await write(ready);
  return { events, matters: matters + ready.length };
}

/** Sent at once, so that the database reads the next page while this one is folded. */
function readPage(tx: Transaction, jurisdiction: JurisdictionId, stream: string, version: number) {
  return tx<EventRow[]>`
    select stream, version, body from event
    where jurisdiction = ${jurisdiction} and stream <> ${organisationStream} and (stream, version) > (${stream}, ${version})
    order by stream, version limit ${pageSize}`.execute();
}

function rowsOf(jurisdiction: JurisdictionId, matters: readonly Matter[], booksOf: BooksOf): Change[] {
  const books = matters.map((m) => booksOf(m.rulebook));
  return projections.map(({ table, rows }) => ({
    table,
    insert: matters.flatMap((m, at) => rows(m, books[at] as Books).map((row) => ({ jurisdiction, ...row }))),
  }));
}

/** Says of every projection of a jurisdiction that its rows are made by this release. */
export async function recordVersions(tx: Transaction, jurisdiction: JurisdictionId): Promise<void> {
  const names = projections.map(({ table }) => table as string);
  const versions = projections.map(({ version }) => version);
  await tx`
    insert into projection (jurisdiction, name, version)
    select ${jurisdiction}, name, version from unnest(${names}::text[], ${versions}::int[]) it (name, version)
    on conflict (jurisdiction, name) do update set version = excluded.version, made = projection.made + 1`;
}
