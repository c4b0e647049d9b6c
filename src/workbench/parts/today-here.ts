import type { Day } from "../../kernel/day.ts";
import { dayIn, instant } from "../../kernel/instant.ts";

/** Today in the jurisdiction's zone, by this computer's clock: for what is proposed in a form, never for what is decided. */
export function todayHere(): Day {
  return dayIn("Asia/Shanghai", instant(Date.now()));
}
