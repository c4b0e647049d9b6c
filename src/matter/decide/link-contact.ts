import { barOut } from "../bar-out.ts";
import type { Act } from "../act.ts";
import { refuse } from "../decision.ts";
import type { MatterEvent } from "../event.ts";
import { evolve } from "../evolve.ts";
import { inStage } from "../stands.ts";
import type { Matter } from "../state.ts";
import { stopAllClocks, waiveAll } from "../times.ts";

/**
 * Links an arrival to the matter it repeats (同人同事). Its own matter is set aside with its clocks and debts, nothing is
 * deleted, and unlinking brings all of it back (规则 Art. 14; Art. 26: repeats are not told again).
 */
export const linkContact: Act<"link-contact"> = {
  standing: (m) =>
    inStage(m, "at-the-gates", "triage", "to-decide") ??
    (m.contacts.length === 1 ? undefined : { why: "has-other-contacts" }),

  decide({ contact, into }, m, office, target) {
    const facts = m.contacts.find((one) => one.contact === contact);
    if (!facts) return refuse({ why: "not-linked-here" });
    if (!target || target.matter === m.matter) return refuse({ why: "unknown-part", field: "into" });
    const wrong = inStage(target, "at-the-gates", "triage", "to-decide", "transferred", "handling");
    if (wrong) return refuse(wrong);

    const linked: MatterEvent[] = [
      { type: "contact-linked", contact: facts, from: m.matter },
      ...m.subjects.flatMap(({ party, match }): MatterEvent[] =>
        match ? [{ type: "subject-matched", subject: party, match }] : [],
      ),
    ];
    const stamp = { at: office.at, on: office.on, by: office.by };
    const known = linked.reduce<Matter>((before, event) => evolve(before, { ...event, ...stamp }), target);
    const barred = linked.length > 1 ? barOut(known, office) : { events: [] };
    if ("refusal" in barred) return refuse(barred.refusal);

    return {
      events: [{ type: "merged", into }, ...stopAllClocks(m), ...waiveAll(m, "repeat", office)],
      elsewhere: { matter: into, events: [...linked, ...barred.events] },
    };
  },
};
