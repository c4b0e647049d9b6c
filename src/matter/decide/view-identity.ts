import type { Act } from "../act.ts";
import type { PartyId } from "../../kernel/id.ts";
import { decided, refuse } from "../decision.ts";
import type { Matter } from "../state.ts";

/**
 * Asks to see who somebody is, for a purpose the rulebook knows; that it was asked stays in the record for good. Where the
 * purpose is to tell others, the one who reported has been told before, or need not be by law.
 */
export const viewIdentity: Act<"view-identity"> = {
  standing: () => undefined,

  decide({ party, purpose, note }, m, { rulebook }) {
    const parties = [...m.contacts.flatMap(({ reporters }) => reporters), ...m.subjects];
    if (!parties.some((one) => one.party === party)) return refuse({ why: "unknown-part", field: "party" });
    const line = rulebook.identityPurposes.find(({ id }) => id === purpose);
    if (!line) return refuse({ why: "not-in-rulebook", field: "purpose", value: purpose });
    if (line.after !== undefined && !isTold(party, m))
      return refuse({ why: "notice-not-ended", obligation: line.after, field: "purpose", clause: line.clause });
    return decided({ type: "identity-viewed", party, purpose, ...(note ? { note } : {}) });
  },
};

/** Whether it was planned to disclose who this is, and they were told so, or lawfully not. */
function isTold(party: PartyId, m: Matter): boolean {
  const notice = m.disclosures.find((one) => one.party === party)?.notice;
  return m.obligations.some(({ obligation, ended }) => obligation === notice && ended !== undefined);
}
