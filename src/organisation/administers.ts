import type { OfficerId } from "../kernel/id.ts";
import type { ChangeOffice } from "./change-decision.ts";
import type { Effect } from "./change.ts";
import type { Organisation } from "./organisation.ts";

/** Whether an officer holds a post that sets the organisation up. */
export function administers({ officers, posts }: Organisation, officer: OfficerId): boolean {
  return officers.get(officer)?.holds.some(({ post }) => posts.get(post)?.kind === "administrator") ?? false;
}

/** Whether after a change somebody who administers can still sign in; where nobody could before, nothing is lost. */
export function somebodyAdministers(office: ChangeOffice, effects: readonly Effect[], after: Organisation): boolean {
  const ended = effects.flatMap((effect) =>
    "officer" in effect && ("drop" in effect ? effect.drop : effect.put) === "sign-in" ? [effect.officer] : [],
  );
  const can = (organisation: Organisation, without: readonly OfficerId[]) =>
    [...office.signIns].some(([one, { ready }]) => ready && !without.includes(one) && administers(organisation, one));
  return can(after, ended) || !can(office.organisation, []);
}
