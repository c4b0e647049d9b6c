import type { Act } from "../act.ts";
import { waiveAll } from "../debts.ts";
import { decided, refuse } from "../decision.ts";
import { isRealName } from "../facts.ts";
import { foresee } from "../foresee.ts";
import type { MatterEvent } from "../event.ts";
import { reconsider } from "../reconsider.ts";
import { meant, voiceOf } from "../voice.ts";

/**
 * Records of one petitioner whether the name given is true and can be reached; if not, theirs is handled as an anonymous
 * report, and once nobody is left who gave a true name, what is owed to a real-name reporter is waived (规则 Arts. 24, 30).
 * It never ends the matter.
 */
export const verifyName: Act<"verify-name"> = {
  standing(m) {
    const named = m.contacts.filter(({ realName }) => realName);
    if (named.length === 0) return { why: "not-real-name" };
    return named.every(({ contact }) => voiceOf(m, contact).nameVerified) ? { why: "already-there" } : undefined;
  },

  decide({ outcome, note, ...command }, m, office) {
    const open = m.contacts.filter(({ contact, realName }) => realName && !voiceOf(m, contact).nameVerified);
    if (m.contacts.some(({ contact, realName }) => contact === command.contact && !realName))
      return refuse({ why: "not-real-name" });
    const contact = meant(open, command.contact);
    if (contact === undefined) return refuse({ why: "unknown-part", field: "contact" });
    const verified: MatterEvent = { type: "name-verified", contact, outcome, note };
    const isStillNamed = isRealName(foresee(m, [verified], office));
    const waived = isStillNamed ? [] : waiveAll(m, "name-not-verifiable", office);
    return decided(verified, ...waived, ...reconsider(m, [verified, ...waived], office));
  },
};
