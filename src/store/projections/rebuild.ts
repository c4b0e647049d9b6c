import type { JurisdictionId } from "../../kernel/id.ts";
import type { Matter } from "../../matter/state.ts";
import { inJurisdiction, type Store } from "../connect.ts";
import { remakeCalendarChanges } from "../calendar/remake.ts";
import { sendChanges, type Change } from "../log/rows.ts";
import type { Transaction } from "../pool.ts";
import { projections } from "./all.ts";
import { foldAll } from "./fold-all.ts";
import { inTurn } from "./in-turn.ts";
import type { Books } from "./projection.ts";

export type Rebuilt = { readonly events: number; readonly matters: number };

/** The rulebook and calendar by which the rows of a matter under that rulebook are made. */
export type BooksOf = (under: Matter["rulebook"]) => Books;

/**
 * Empties every projection of a jurisdiction and makes it anew from the log, in one transaction: readers see the old rows
 * until the new ones are all there. Writers wait meanwhile, at the chain, so what another connection reads of the log is
 * all of it, and one reads while the other writes. What changes of the calendar moved is made anew before, and by itself.
 */
export async function rebuildProjections(
  store: Store,
  jurisdiction: JurisdictionId,
  books: () => Promise<BooksOf>,
  progress: (events: number) => void = () => {},
): Promise<Rebuilt> {
  const sight = { jurisdiction, as: "clerk" } as const;
  await inJurisdiction(store, sight, (tx) => remakeCalendarChanges(tx, jurisdiction));
  return inJurisdiction(store, sight, async (tx) => {
    await tx`select from chain where jurisdiction = ${jurisdiction} for update`;
    const booksOf = await books();
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
