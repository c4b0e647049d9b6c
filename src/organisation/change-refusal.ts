import type { OrganisationFault } from "./organisation-fault.ts";

/** Why a change of the organisation is refused, and at which field where one is meant. */
export type ChangeRefusal =
  | { readonly why: "only-administrators" }
  | { readonly why: "malformed"; readonly field: string; readonly because?: "control-characters" }
  | { readonly why: "not-there"; readonly field: "unit" | "parent" | "post" | "officer" | "kin" | "station" }
  | { readonly why: "own-appointment"; readonly field: "officer" }
  | { readonly why: "own-kin"; readonly field: "officer" }
  | { readonly why: "already-so" }
  | { readonly why: "nothing-to-end" }
  | { readonly why: "last-administrator" }
  | { readonly why: "sign-in-name-taken"; readonly field: "name" }
  | { readonly why: "own-sign-in"; readonly field: "officer" }
  | { readonly why: "not-yours-to-confirm"; readonly field: "officer" }
  | { readonly why: "sign-in-not-confirmed"; readonly field: "officer" }
  | { readonly why: "fault"; readonly fault: OrganisationFault }
  | { readonly why: "changed-meanwhile" };
