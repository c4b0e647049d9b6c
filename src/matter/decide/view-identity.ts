import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";

/** Asks to see who somebody is, for a purpose the rulebook knows; that it was asked stays in the record for good. */
export const viewIdentity: Act<"view-identity"> = {
  standing: () => undefined,

  decide({ party, purpose, note }, m, { rulebook }) {
    const parties = [...m.contacts.flatMap(({ reporters }) => reporters), ...m.subjects];
    if (!parties.some((one) => one.party === party)) return refuse({ why: "unknown-part", field: "party" });
    if (!rulebook.identityPurposes.some(({ id }) => id === purpose))
      return refuse({ why: "not-in-rulebook", field: "purpose", value: purpose });
    return decided({ type: "identity-viewed", party, purpose, ...(note ? { note } : {}) });
  },
};
