import type { Act } from "../act.ts";
import { isOfficerBarred } from "../bars.ts";
import { waiveAll } from "../debts.ts";
import { refuse } from "../decision.ts";
import type { ActingOffice } from "../office.ts";
import { inStage } from "../stands.ts";
import type { Matter } from "../state.ts";
import { carriedMatches } from "../subject-match.ts";
import { stopAllClocks } from "../times.ts";
import { heard } from "../voice.ts";

/**
 * Links an arrival to the matter it repeats (同人同事). Its own matter is set aside with its clocks and debts, nothing is
 * deleted, and unlinking brings all of it back (规则 Art. 14; Art. 26: repeats are not told again). Whom it accuses and who
 * stood aside from it are kept away from the other matter too, and what its petitioner said goes with it. What is owed and
 * does not end with a repeat, such as the answer to a supervision order, comes first: in a matter set aside nobody could serve it.
 */
export const linkContact: Act<"link-contact"> = {
  standing: (m) =>
    inStage(m, "at-the-gates", "triage", "to-decide") ??
    (m.contacts.length === 1 ? undefined : { why: "has-other-contacts" }),

  decide({ contact, into }, m, office, target) {
    const facts = m.contacts.find((one) => one.contact === contact);
    if (!facts) return refuse({ why: "not-linked-here" });
    if (!target || target.matter === m.matter || isHidden(target, office))
      return refuse({ why: "unknown-part", field: "into" });
    const wrong = inStage(target, "at-the-gates", "triage", "to-decide", "transferred", "handling");
    if (wrong) return refuse(wrong);

    const waived = waiveAll(m, "repeat", office, target.number);
    const ends = new Set(waived.map((event) => (event.type === "obligation-waived" ? event.obligation : "")));
    const left = m.obligations.filter(({ obligation, ended }) => !ended && !ends.has(obligation));
    if (left.length > 0) return refuse({ why: "debts-left", obligations: left.map(({ rule }) => rule) });

    const aside = m.stoodAside.length > 0 ? { stoodAside: m.stoodAside } : {};
    const linked = [
      { type: "contact-linked" as const, contact: facts, from: m.matter, ...aside, ...heard(m, contact) },
      ...carriedMatches(m.subjects),
    ];

    return {
      events: [{ type: "merged", into }, ...stopAllClocks(m, office), ...waived],
      elsewhere: { matter: into, events: linked },
    };
  },
};

function isHidden(target: Matter, { by, organisation }: ActingOffice): boolean {
  return by.as === "officer" && isOfficerBarred(target, by.officer, organisation);
}
