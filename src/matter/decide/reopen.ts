import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { inStage } from "../stands.ts";
import { startClocks } from "../times.ts";

/** Takes a matter up again, with the reason; it is worked on and replied to anew, and every reopening is counted. */
export const reopen: Act<"reopen"> = {
  standing: (m) => inStage(m, "replied", "struck-off"),
  decide: ({ reason }, _m, office) =>
    decided({ type: "reopened", reason }, ...startClocks("accepted", office.on, office)),
};
