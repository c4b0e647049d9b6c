import { z } from "zod";
import type { Instant } from "../kernel/instant.ts";
import type { Text } from "../kernel/text.ts";
import {
  organisationCommand,
  type Confirmation,
  type OrganisationCommand,
  type OrganisationCommandOnWire,
} from "../organisation/change.ts";
import type { ChangeRefusal } from "../organisation/change-refusal.ts";
import { formToken } from "./act.ts";

/** One change of the organisation. `once` makes a second sending harmless. */
export const changeRequest = z.object({ command: organisationCommand, once: formToken.optional() });

export type ChangeOnWire = OrganisationCommandOnWire;
export type ChangeName = OrganisationCommand["command"];

/** A code for signing in, shown this once, and whether it waits for a second person before it can be used. */
export type IssuedCode = { readonly code: string; readonly expires: Instant; readonly confirmation: Confirmation };

export type ChangeDone = { readonly version: number; readonly issued?: IssuedCode };
export type ChangeAnswer =
  | ({ readonly done: true } & ChangeDone)
  | { readonly done: false; readonly refusal: ChangeRefusal; readonly sentence: Text; readonly field?: string };
