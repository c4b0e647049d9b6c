import type { Act } from "../act.ts";
import { isOfficerBarred } from "../bars.ts";
import { arisen, waiveAll } from "../debts.ts";
import { refuse } from "../decision.ts";
import type { ContactFacts, MatterEvent } from "../event.ts";
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
 * does not end with a repeat, such as the answer to a supervision order, comes first: in a matter set aside nobody could serve it. Never
 * across programmes: what accuses somebody is no sheet of a hotline.
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
    if (target.rulebook.id !== m.rulebook.id) return refuse({ why: "other-programme" });
    const wrong = inStage(target, "at-the-gates", "triage", "to-decide", "transferred", "handling");
    if (wrong) return refuse(wrong);

    const waived = waiveAll(m, "repeat", office, target.number);
    const ends = new Set(waived.map((event) => (event.type === "obligation-waived" ? event.obligation : "")));
    const left = m.obligations.filter(({ obligation, ended }) => !ended && !ends.has(obligation));
    if (left.length > 0) return refuse({ why: "debts-left", obligations: left.map(({ rule }) => rule) });

    const aside = m.stoodAside.length > 0 ? { stoodAside: m.stoodAside } : {};
    const linked: MatterEvent[] = [
      { type: "contact-linked" as const, contact: facts, from: m.matter, ...aside, ...heard(m, contact) },
      ...carriedMatches(m.subjects),
      ...(office.rulebook.repeats?.told ? toldAnew(target, facts, office) : []),
    ];

    return {
      events: [{ type: "merged", into }, ...stopAllClocks(m, office), ...waived],
      elsewhere: { matter: into, events: linked },
    };
  },
};

/**
 * On one sheet (一单办理) who comes later is told what the first was told: each notice about the way of the matter that was
 * served before is owed once more, from today on.
 */
function toldAnew(target: Matter, { realName }: ContactFacts, office: ActingOffice): MatterEvent[] {
  if (!realName) return [];
  return office.rulebook.obligations.flatMap((rule): MatterEvent[] => {
    const had = target.obligations.filter((one) => one.rule === rule.id);
    const [trigger] = rule.arises;
    const isTold = rule.to === "reporter" && had.some(({ ended }) => ended) && had.every(({ ended }) => ended);
    return isTold && trigger ? [arisen(rule, trigger, target, office, office)] : [];
  });
}

function isHidden(target: Matter, { by, organisation }: ActingOffice): boolean {
  return by.as === "officer" && isOfficerBarred(target, by.officer, organisation);
}
