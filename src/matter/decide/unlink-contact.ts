import type { Act } from "../act.ts";
import { refuse } from "../decision.ts";
import { inStage } from "../stands.ts";
import { arise, startClocks } from "../times.ts";

/** Takes a linked arrival out again; its own matter stands as before, its times counted from the day it came. */
export const unlinkContact: Act<"unlink-contact"> = {
  standing: (m) =>
    inStage(m, "at-the-gates", "triage", "to-decide", "transferred", "handling") ??
    (m.contacts.some(({ born }) => born !== m.matter) ? undefined : { why: "last-contact" }),

  decide({ contact }, m, office, home) {
    const facts = m.contacts.find((one) => one.contact === contact);
    if (!facts) return refuse({ why: "not-linked-here" });
    if (facts.born === m.matter || !home || home.mergedInto !== m.matter) return refuse({ why: "last-contact" });

    const restored = { ...home, stage: home.stageBefore ?? ("at-the-gates" as const) };
    return {
      events: [{ type: "contact-unlinked", contact, to: home.matter }],
      elsewhere: {
        matter: home.matter,
        events: [
          { type: "unmerged", from: m.matter },
          ...startClocks("received", facts.arrivedOn, office),
          ...arise("received", restored, office, facts.arrivedOn),
        ],
      },
    };
  },
};
