import type { Text } from "../kernel/text.ts";
import type { PostKind } from "./post-kind.ts";
import type { OrganisationFault } from "./organisation-fault.ts";

/** Why a change of the organisation is refused, and at which field where one is meant. */
export type ChangeRefusal =
  | { readonly why: "only-administrators" }
  | { readonly why: "malformed"; readonly field: string; readonly because?: "control-characters" }
  | {
      readonly why: "not-there";
      readonly field: "unit" | "parent" | "units" | "area" | "post" | "officer" | "kin" | "station";
    }
  | { readonly why: "only-townships"; readonly field: "units"; readonly unit: Text }
  | { readonly why: "too-few-townships"; readonly field: "units" }
  | { readonly why: "in-another-area"; readonly field: "units"; readonly unit: Text; readonly area: Text }
  | { readonly why: "own-appointment"; readonly field: "officer" }
  | { readonly why: "own-kin"; readonly field: "officer" }
  | { readonly why: "already-so" }
  | { readonly why: "nothing-to-end" }
  | { readonly why: "last-administrator" }
  | { readonly why: "only-administrator"; readonly field: "officer"; readonly could: readonly string[] }
  | { readonly why: "only-one-to-confirm"; readonly field: "officer"; readonly could: readonly string[] }
  | { readonly why: "has-deputy"; readonly field: "officer"; readonly deputy: string; readonly post: Text }
  | { readonly why: "retired"; readonly field: "officer" }
  | { readonly why: "post-held"; readonly field: "post"; readonly by: readonly string[] }
  | { readonly why: "post-needed"; readonly field: "post"; readonly posts: readonly PostKind[] }
  | { readonly why: "post-removed"; readonly field: "post" }
  | { readonly why: "station-closed"; readonly field: "station" }
  | { readonly why: "sign-in-name-taken"; readonly field: "name" }
  | { readonly why: "own-sign-in"; readonly field: "officer" }
  | { readonly why: "not-yours-to-confirm"; readonly field: "officer" }
  | { readonly why: "sign-in-not-confirmed"; readonly field: "officer" }
  | { readonly why: "fault"; readonly fault: OrganisationFault }
  | { readonly why: "changed-meanwhile" };
