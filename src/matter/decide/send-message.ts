import type { Act } from "../act.ts";
import { decided } from "../decision.ts";

/** Writes to the petitioner, who reads it with the code; an anonymous one too. */
export const sendMessage: Act<"send-message"> = {
  standing: () => undefined,

  decide: ({ message, files }, _m, { newId }) =>
    decided({ type: "message-sent", message: newId<"message">(), content: message, files }),
};
