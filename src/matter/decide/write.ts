import { dueAfter } from "../../rules/clock.ts";
import type { Act } from "../act.ts";
import { decided } from "../decision.ts";

/** The petitioner writes to whoever has the matter, at any time and as often as they want; it is to be answered by a day. */
export const write: Act<"write"> = {
  standing: () => undefined,

  decide({ message, files }, _m, { newId, on, rulebook, calendar }) {
    const answerBy = dueAfter(on, rulebook.messages.answeredWithin, true, calendar);
    return decided({ type: "message-sent", message: newId<"message">(), content: message, files, answerBy });
  },
};
