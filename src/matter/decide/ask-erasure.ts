import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { mayEnd } from "./erase.ts";

/** The first of two people asks that what was said in a matter be erased, on a ground of the rulebook and by a paper's number. */
export const askErasure: Act<"ask-erasure"> = {
  standing: (m, { on }) => mayEnd(m, on),

  decide({ ground, paper }, m, { rulebook }) {
    if (!rulebook.erasureGrounds.some(({ id }) => id === ground))
      return refuse({ why: "not-in-rulebook", field: "ground", value: ground });
    if (m.erasure?.ground === ground && m.erasure.paper === paper) return refuse({ why: "already-there" });
    return decided({ type: "erasure-asked", ground, paper });
  },
};
