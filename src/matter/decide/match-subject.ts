import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { keepsAll, subjectMatch } from "../subject-match.ts";

/**
 * Says whom of the organisation a report accuses. From then on they, declared kin, their unit and all under it are kept
 * away: `settle.ts` takes back what lay with them and lets it climb past them (条例 Art. 30, 规则 Arts. 15, 47).
 * A later match can only add to an earlier one; to let somebody near again, the subject has to be cleared with a reason.
 */
export const matchSubject: Act<"match-subject"> = {
  standing: (m) => (m.subjects.length > 0 ? undefined : { why: "unknown-part", field: "subject" }),

  decide(command, m, office) {
    if (!m.subjects.some(({ party }) => party === command.subject))
      return refuse({ why: "unknown-part", field: "subject" });
    const { officer, unit } = command;
    const { officers, units } = office.organisation;
    const unknown = (officer !== undefined && !officers.has(officer)) || (unit !== undefined && !units.has(unit));
    const match = unknown ? undefined : subjectMatch(office.organisation, command);
    if (!match) return refuse({ why: "addressee-unknown" });
    const before = m.subjects.find(({ party }) => party === command.subject)?.match;
    if (before && (!keepsAll(match, before) || keepsAll(before, match))) return refuse({ why: "already-there" });
    return decided({ type: "subject-matched", subject: command.subject, match });
  },
};
