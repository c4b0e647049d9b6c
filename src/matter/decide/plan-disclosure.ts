import type { Act } from "../act.ts";
import { arise } from "../debts.ts";
import { decided, refuse } from "../decision.ts";

/**
 * Decides that who reported will be named to somebody beyond those who may know, as a law orders it. The petitioner is told
 * first, in writing and with the reasons; only then can the name be opened for it (Directive (EU) 2019/1937 Art. 16(3)).
 */
export const planDisclosure: Act<"plan-disclosure"> = {
  standing: (m) =>
    m.contacts.some(({ reporters }) => reporters.length > 0) ? undefined : { why: "unknown-part", field: "party" },

  decide({ party, note }, m, office) {
    if (!m.contacts.some(({ reporters }) => reporters.some((one) => one.party === party)))
      return refuse({ why: "unknown-part", field: "party" });
    if (m.disclosures.some((one) => one.party === party)) return refuse({ why: "already-there" });
    const [notice, ...others] = arise("disclosure-planned", m, office);
    if (!notice) return refuse({ why: "not-provided" });
    return decided({ type: "disclosure-planned", party, notice: notice.obligation, note }, notice, ...others);
  },
};
