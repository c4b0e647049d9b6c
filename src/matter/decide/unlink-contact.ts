import type { Act } from "../act.ts";
import { refuse } from "../decision.ts";
import type { MatterEvent } from "../event.ts";
import { resume } from "../resume.ts";
import { inStage } from "../stands.ts";
import { carriedMatches } from "../subject-match.ts";
import { heard } from "../voice.ts";

/**
 * Takes a linked arrival out again; its own matter stands as before, and its times go on from the day they were counted
 * from. What became known in between of whom it accuses, who stood aside and what its petitioner said holds there as well.
 */
export const unlinkContact: Act<"unlink-contact"> = {
  standing: (m) =>
    inStage(m, "at-the-gates", "triage", "to-decide", "transferred", "handling") ??
    (m.contacts.some(({ born }) => born !== m.matter) ? undefined : { why: "last-contact" }),

  decide({ contact }, m, office, home) {
    const facts = m.contacts.find((one) => one.contact === contact);
    if (!facts) return refuse({ why: "not-linked-here" });
    if (facts.born === m.matter || !home || home.mergedInto !== m.matter) return refuse({ why: "last-contact" });

    const aside = m.stoodAside.length > 0 ? { stoodAside: m.stoodAside } : {};
    const back: MatterEvent[] = [
      { type: "unmerged", from: m.matter, ...aside, contact, ...heard(m, contact) },
      ...carriedMatches(m.subjects.filter((subject) => subject.contact === contact)),
      ...resume(home, office),
    ];

    return {
      events: [{ type: "contact-unlinked", contact, to: home.matter }],
      elsewhere: { matter: home.matter, events: back },
    };
  },
};
