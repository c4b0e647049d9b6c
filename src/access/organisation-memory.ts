import { inJurisdiction, type Store } from "../store/connect.ts";
import type { JurisdictionId } from "../kernel/id.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { organisationVersion, readOrganisation } from "../store/organisation/read.ts";

/** The organisation as it stands, kept in memory and read again when its version has changed. */
export type OrganisationMemory = { readonly now: () => Promise<Organisation>; readonly forget: () => void };

/** How long a process may rely on what it read, in milliseconds, before it asks whether another one changed it. */
const trust = 1_000;

export function organisationMemory(store: Store, jurisdiction: JurisdictionId): OrganisationMemory {
  let known: { version: number; asked: number; organisation: Promise<Organisation> } | undefined;

  async function now(): Promise<Organisation> {
    if (known && performance.now() - known.asked < trust) return known.organisation;
    const sight = { jurisdiction };
    const version = await inJurisdiction(store, sight, (tx) => organisationVersion(tx, jurisdiction));
    if (known?.version === version) known.asked = performance.now();
    else {
      const organisation = inJurisdiction(store, sight, (tx) => readOrganisation(tx, jurisdiction));
      known = { version, asked: performance.now(), organisation };
      organisation.catch(() => (known = undefined));
    }
    return known.organisation;
  }

  return { now, forget: () => (known = undefined) };
}
