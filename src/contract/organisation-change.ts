import { z } from "zod";
import type { Text } from "../kernel/text.ts";
import {
  addedKinds,
  organisationCommand,
  type OrganisationCommand,
  type OrganisationCommandOnWire,
} from "../organisation/change.ts";
import type { ChangeRefusal } from "../organisation/change-refusal.ts";
import { postKindsAt } from "../organisation/check-posts.ts";
import { kindsUnder, tierOfKind } from "../organisation/check-units.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { Unit } from "../organisation/unit.ts";
import { formToken } from "./act.ts";

/** One change of the organisation. `once` makes a second sending harmless. */
export const changeRequest = z.object({ command: organisationCommand, once: formToken.optional() });

export type ChangeOnWire = OrganisationCommandOnWire;
export type ChangeName = OrganisationCommand["command"];
export type ChangeAnswer =
  | { readonly done: true; readonly version: number }
  | { readonly done: false; readonly refusal: ChangeRefusal; readonly sentence: Text; readonly field?: string };

/** What a new unit under this one can be, as the tree has it. */
export function unitKindsUnder({ kind }: Unit): (typeof addedKinds)[number][] {
  const fitting = kindsUnder(kind);
  return addedKinds.filter((one) => fitting.includes(one) && tierOfKind[one] > 0);
}

/** What a new post in this unit can be. */
export function postKindsIn({ tier }: Unit): PostKind[] {
  return postKindsAt(tier);
}
