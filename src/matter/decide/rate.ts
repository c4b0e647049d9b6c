import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";
import { speaker } from "../voice.ts";

/** The petitioner rates each body apart (国信发〔2022〕11号: the letters department and the competent organ). */
export const rate: Act<"rate"> = {
  standing: (m) => inStage(m, "replied", "struck-off", "refused"),

  decide({ ratings }, _m, office) {
    const { rulebook } = office;
    const entries = Object.entries(ratings);
    const body = entries.find(([body]) => !rulebook.ratedBodies.some(({ id }) => id === body));
    if (body) return refuse({ why: "not-in-rulebook", field: "ratings", value: body[0] });
    const value = entries.find(([, value]) => !rulebook.ratings.some(({ id }) => id === value));
    if (value) return refuse({ why: "not-in-rulebook", field: "ratings", value: value[1] });
    return entries.length > 0
      ? decided({ type: "rated", contact: speaker(office), ratings })
      : refuse({ why: "unknown-part", field: "ratings" });
  },
};
