import { administers } from "./administers.ts";
import type { ChangeOffice } from "./change-decision.ts";
import type { OfficerId } from "../kernel/id.ts";
import { isGuarded } from "./sign-in.ts";

/** So many names make an example. */
const most = 3;

/** The names of some who could administer once `leaving` has gone: who does and is not let in yet, then who signs in. */
export function couldAdminister({ organisation, signIns }: ChangeOffice, leaving: OfficerId): string[] {
  const others = [...organisation.officers.values()].filter(({ officer, retired }) => officer !== leaving && !retired);
  const appointed = others.filter(({ officer }) => administers(organisation, officer));
  const signedIn = others.filter(({ officer }) => {
    const signIn = signIns.get(officer);
    return signIn?.ready && signIn.vouched && !administers(organisation, officer);
  });
  return [...appointed, ...signedIn].slice(0, most).map(({ name }) => name);
}

/** The names of some who could confirm a sign-in: who has a post for it and is not let in yet, then who signs in without one. */
export function couldConfirm({ organisation, signIns }: ChangeOffice, leaving: OfficerId): string[] {
  const others = [...organisation.officers.values()].filter(({ officer, retired }) => officer !== leaving && !retired);
  const ready = (officer: OfficerId) => signIns.get(officer)?.ready ?? false;
  const waiting = others.filter(({ officer }) => {
    return isGuarded(organisation, officer) && !(ready(officer) && signIns.get(officer)?.vouched);
  });
  const unguarded = others.filter(({ officer }) => ready(officer) && !isGuarded(organisation, officer));
  return [...waiting, ...unguarded].slice(0, most).map(({ name }) => name);
}
