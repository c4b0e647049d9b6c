import { z } from "zod";
import type { Text } from "../kernel/text.ts";
import {
  organisationCommand,
  type OrganisationCommand,
  type OrganisationCommandOnWire,
} from "../organisation/change.ts";
import type { ChangeRefusal } from "../organisation/change-refusal.ts";
import { formToken } from "./act.ts";

/** One change of the organisation. `once` makes a second sending harmless. */
export const changeRequest = z.object({ command: organisationCommand, once: formToken.optional() });

export type ChangeOnWire = OrganisationCommandOnWire;
export type ChangeName = OrganisationCommand["command"];
export type ChangeAnswer =
  | { readonly done: true; readonly version: number }
  | { readonly done: false; readonly refusal: ChangeRefusal; readonly sentence: Text; readonly field?: string };
