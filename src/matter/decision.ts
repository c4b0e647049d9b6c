import type { MatterId } from "../kernel/id.ts";
import type { MatterEvent } from "./event.ts";
import type { Refusal } from "./refusal.ts";

/** What a command comes to: the facts it makes, here and in one other matter that it speaks of, or the reason why not. */
export type Decision =
  | {
      readonly events: readonly MatterEvent[];
      readonly elsewhere?: { readonly matter: MatterId; readonly events: readonly MatterEvent[] };
    }
  | { readonly refusal: Refusal };

export function decided(...events: readonly MatterEvent[]): Decision {
  return { events };
}

export function refuse(refusal: Refusal): Decision {
  return { refusal };
}
