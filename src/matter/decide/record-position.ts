import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";
import { speaker } from "../voice.ts";

/** The petitioner says whether the matter is settled for them. Nobody else can (mission A13), and it can be said anew. */
export const recordPosition: Act<"record-position"> = {
  standing: (m) => inStage(m, "replied", "struck-off", "refused"),

  decide: ({ position, note }, _m, office) =>
    office.rulebook.positions.some(({ id }) => id === position)
      ? decided({ type: "position-recorded", contact: speaker(office), position, ...(note ? { note } : {}) })
      : refuse({ why: "not-in-rulebook", field: "position", value: position }),
};
