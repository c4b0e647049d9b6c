import type { EnvelopeId, MatterId, PartyId } from "../kernel/id.ts";
import type { Identity } from "../matter/sealed.ts";
import { inJurisdiction } from "../store/connect.ts";
import { openJson } from "../vault/envelope.ts";
import { openMatterKey } from "../vault/matter-keys.ts";
import { carryOut } from "./carry-out.ts";
import type { Outcome, Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { loadMatter } from "./load.ts";
import { sightOf } from "./sight.ts";

/**
 * Shows who one party of one matter is, for a purpose the rulebook knows, once the asking is in the record for good. A
 * party that left nothing looks the same as one that is erased.
 */
export async function viewIdentity(
  house: House,
  viewer: Viewer,
  matter: MatterId,
  party: PartyId,
  purpose: string,
): Promise<Outcome<{ identity: Identity }>> {
  const sight = sightOf(viewer, await house.organisation.now());
  const actor = { as: "officer", officer: viewer.officer, holds: viewer.holds } as const;
  const asked = await carryOut(house, { actor, sight, matter, command: { command: "view-identity", party, purpose } });
  if (!asked.done) return asked;

  const identity = await inJurisdiction(house.store, sight, async (tx) => {
    const loaded = await loadMatter(tx, house.jurisdiction, matter);
    const parties = [
      ...(loaded?.m.contacts.flatMap(({ reporters }) => reporters) ?? []),
      ...(loaded?.m.subjects ?? []),
    ];
    return parties.find((one) => one.party === party)?.identity.id;
  });
  return {
    done: true,
    identity: identity === undefined ? nobody : await open(house, { ...sight, identity }, identity),
  };
}

const nobody: Identity = { name: "", phone: "", address: "", unit: "", post: "" };

function open(house: House, sight: Parameters<typeof inJurisdiction>[1], id: EnvelopeId): Promise<Identity> {
  const { jurisdiction } = house;
  return inJurisdiction(house.store, sight, async (tx) => {
    const [row] = await tx<{ key_of: MatterId; kind: string; sealed: Buffer; wrapped: Buffer }[]>`
      select i.key_of, i.kind, i.sealed, k.identity as wrapped
      from identity i join matter_key k on k.jurisdiction = i.jurisdiction and k.matter = i.key_of
      where i.jurisdiction = ${jurisdiction} and i.id = ${id}`;
    if (!row) return nobody;
    const whose = { jurisdiction, matter: row.key_of };
    const key = await openMatterKey(house.keeper, whose, "identity", row.wrapped);
    return openJson(key, { ...whose, kind: row.kind, id }, row.sealed) as Identity;
  });
}
