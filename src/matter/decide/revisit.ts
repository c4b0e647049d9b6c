import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { meant } from "../voice.ts";

/**
 * Records an attempt to reach the petitioner, to tell them something or to ask afterwards (回访), reached or not. What they
 * hold is theirs alone to record.
 */
export const revisit: Act<"revisit"> = {
  standing: () => undefined,

  decide({ outcome, how, note, ...command }, m, { rulebook }) {
    const contact = meant(m.contacts, command.contact);
    if (contact === undefined) return refuse({ why: "unknown-part", field: "contact" });
    return rulebook.revisitWays.some(({ id }) => id === how)
      ? decided({ type: "revisited", contact, outcome, how, note })
      : refuse({ why: "not-in-rulebook", field: "how", value: how });
  },
};
