import type { OfficerId, StationId } from "../kernel/id.ts";
import type { ChangeRefusal } from "./change-refusal.ts";
import type { Effect, OrganisationCommand, OrganisationEvent } from "./change.ts";
import type { Organisation } from "./organisation.ts";
import type { Station } from "./place.ts";
import type { PostKind } from "./post-kind.ts";
import type { SignIns } from "./sign-in.ts";

/** What surrounds a change: the organisation, its stations, how each signs in, who acts, what the rules ask for, and ids for what is new. */
export type ChangeOffice = {
  readonly organisation: Organisation;
  readonly stations: ReadonlyMap<StationId, Station>;
  readonly signIns: SignIns;
  readonly officer: OfficerId;
  /** What the rules ask of posts: each of these is done through a post of one of its kinds. */
  readonly needs: readonly (readonly PostKind[])[];
  readonly newId: () => string;
};

/** What a change comes to: one fact and what it leaves behind, or the reason why not. */
export type ChangeDecision =
  | { readonly event: OrganisationEvent; readonly effects: readonly Effect[] }
  | { readonly refusal: ChangeRefusal };

/** How one kind of change is decided; all that it names is there. */
export type Decides<Name extends OrganisationCommand["command"]> = (
  command: Extract<OrganisationCommand, { command: Name }>,
  office: ChangeOffice,
) => ChangeDecision;

export function changed(event: OrganisationEvent, ...effects: readonly Effect[]): ChangeDecision {
  return { event, effects };
}

export function refuse(refusal: ChangeRefusal): ChangeDecision {
  return { refusal };
}
