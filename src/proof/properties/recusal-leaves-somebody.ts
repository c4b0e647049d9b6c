import { text } from "../../kernel/text.ts";
import type { Property } from "../property.ts";
import { somebodyFor } from "../somebody.ts";
import { isRecusal, ownerless } from "./owner-and-clock.ts";

/** Whoever has to stand aside, somebody is left who can go on, or the matter climbs to where somebody is. */
export const recusalLeavesSomebody: Property = {
  id: "recusal-leaves-somebody",
  proves: text(
    "无论谁回避，总有人能办，或者逐级上移、呈报上级",
    "Whoever has to stand aside, somebody is left who can act, or the matter is passed up",
  ),
  breaches: ({ nodes }, model) => {
    const isSomebody = somebodyFor(model);
    const all = nodes.map((at) => ({ at, breaches: ownerless(at, model, isSomebody) }));
    // What nobody may do even where nobody stands aside is said once, and not again here.
    const before = new Set(
      all.flatMap(({ at, breaches }) => (isRecusal(at.s.m) ? [] : breaches.map(({ about }) => about))),
    );
    return all
      .flatMap(({ at, breaches }) => (isRecusal(at.s.m) ? breaches : []))
      .filter(({ about }) => !before.has(about))
      .map((breach) => ({
        ...breach,
        says: text(`有人回避之后，${breach.says.zh}`, `After the recusal: ${breach.says.en}`),
      }));
  },
};
