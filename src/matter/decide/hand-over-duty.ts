import type { OfficerId } from "../../kernel/id.ts";
import type { Act } from "../act.ts";
import { officerAddressee } from "../addressee.ts";
import { postsOf } from "../bars.ts";
import { decided, refuse } from "../decision.ts";
import type { ActingOffice } from "../office.ts";
import type { Refusal } from "../refusal.ts";

/** Hands a duty over with the reason. Its holder does, or the unit answerable for the matter. */
export const handOverDuty: Act<"hand-over-duty"> = {
  standing: (m) =>
    Object.values(m.duties).some(({ done }) => !done) ? undefined : { why: "duty-not-taken", duty: "" },

  decide({ duty, to, reason }, m, office) {
    const held = m.duties[duty];
    if (!held) return refuse({ why: "duty-not-taken", duty });
    if (held.done) return refuse({ why: "already-done", on: held.done.on });
    if (held.holder === to) return refuse({ why: "already-there" });
    const { by } = office;
    if (by.as !== "officer" || (by.officer !== held.holder && by.unit !== m.answerable))
      return refuse({ why: "not-the-holder", duty });
    const wrong = officerAddressee(to, m, office) ?? unfit(duty, to, office);
    if (wrong) return refuse(wrong);
    const from = held.holder === undefined ? {} : { from: held.holder };
    return decided({ type: "duty-handed-over", duty, ...from, to, reason });
  },
};

function unfit(duty: string, to: OfficerId, { rulebook, organisation }: ActingOffice): Refusal | undefined {
  const rule = rulebook.duties.find(({ id }) => id === duty);
  const fits = postsOf(organisation, to).some(({ kind }) => rule?.posts.includes(kind));
  return fits ? undefined : { why: "addressee-cannot-decide", ...(rule ? { clause: rule.clause } : {}) };
}
