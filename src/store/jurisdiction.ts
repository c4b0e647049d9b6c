import type { JurisdictionId } from "../kernel/id.ts";
import { inJurisdiction, type Store } from "./connect.ts";
import { recordVersions } from "./projections/rebuild.ts";

export type Jurisdiction = { readonly id: JurisdictionId; readonly name: string; readonly zone: string };

/** Founds a district: its row, and the chain of its log. One that is there already stays as it is. */
export function createJurisdiction(store: Store, { id, name, zone }: Jurisdiction): Promise<void> {
  return inJurisdiction(store, { jurisdiction: id, as: "clerk" }, async (tx) => {
    await tx`insert into jurisdiction (id, name, zone) values (${id}, ${name}, ${zone}) on conflict do nothing`;
    const [made] = await tx`insert into chain (jurisdiction) values (${id}) on conflict do nothing returning seq`;
    // A log without an event has its projections already: there is nothing in them.
    if (made) await recordVersions(tx, id);
  });
}

/** The districts on this database, the oldest first: the one question that is asked before any is named. */
export function knownJurisdictions(store: Store): Promise<Jurisdiction[]> {
  return store.pool.transact((tx) => tx<Jurisdiction[]>`select id, name, zone from known_jurisdictions()`);
}
