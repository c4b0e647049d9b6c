import { sayRefusal } from "../contract/say-refusal.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Refusal } from "../matter/refusal.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Outcome } from "./door.ts";

/** A refusal as every surface gets it: the value, the sentence in both languages, and the field it belongs to. */
export function refused(refusal: Refusal, rulebook: Rulebook, organisation: Organisation): Outcome<never> {
  const field = "field" in refusal ? refusal.field : undefined;
  return {
    done: false,
    refusal,
    sentence: sayRefusal(refusal, { rulebook, organisation }),
    ...(field === undefined ? {} : { field }),
  };
}
