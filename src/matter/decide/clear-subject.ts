import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";

/** Says that a subject is not who they were taken for, with a reason; only a unit the match never barred can see to say so. */
export const clearSubject: Act<"clear-subject"> = {
  standing: (m) => (m.subjects.some(({ match }) => match) ? undefined : { why: "unknown-part", field: "subject" }),

  decide: ({ subject, reason }, m) =>
    m.subjects.some(({ party, match }) => party === subject && match)
      ? decided({ type: "subject-cleared", subject, reason })
      : refuse({ why: "unknown-part", field: "subject" }),
};
