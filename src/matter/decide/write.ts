import type { Act } from "../act.ts";
import { decided } from "../decision.ts";

/** The petitioner writes to whoever has the matter, at any time and as often as they want. */
export const write: Act<"write"> = {
  standing: () => undefined,
  decide: ({ message, files }, _m, { newId }) =>
    decided({ type: "message-sent", message: newId<"message">(), content: message, files }),
};
