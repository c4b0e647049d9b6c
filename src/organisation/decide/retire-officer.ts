import { administers } from "../administers.ts";
import { changed, refuse, type ChangeOffice, type Decides } from "../change-decision.ts";
import type { Effect } from "../change.ts";
import type { Officer } from "../organisation.ts";
import { isGuarded, speaksFor } from "../sign-in.ts";
import { couldAdminister, couldConfirm } from "../successors.ts";

/**
 * The end of an officer's time in office (离任): every post, and the sign-in with all that is open under it. The name
 * stays, because the record speaks of it, and so do kin, because reports on who left are still kept from them. Refused
 * while nobody else could administer or confirm a sign-in, and while somebody stands in for the officer.
 */
export const retireOfficer: Decides<"retire-officer"> = ({ officer }, office) => {
  const { organisation } = office;
  const known = organisation.officers.get(officer);
  if (!known) return refuse({ why: "not-there", field: "officer" });
  if (known.retired) return refuse({ why: "already-so" });
  const deputy = deputyOf(known, office);
  if (deputy) return refuse({ why: "has-deputy", field: "officer", ...deputy });
  if (isOnlyAdministrator(officer, office))
    return refuse({ why: "only-administrator", field: "officer", could: couldAdminister(office, officer) });
  if (isOnlyOneToConfirm(officer, office))
    return refuse({ why: "only-one-to-confirm", field: "officer", could: couldConfirm(office, officer) });

  const posts = known.holds.map(({ post }) => post);
  return changed(
    { type: "officer-retired", officer, posts },
    ...posts.map((post): Effect => ({ drop: "holding", officer, post })),
    { drop: "sign-in", officer },
    { put: "officer", officer, name: known.name, retired: true },
  );
};

function deputyOf({ officer }: Officer, { organisation: { officers, posts } }: ChangeOffice) {
  for (const { name, holds } of officers.values()) {
    const title = posts.get(holds.find(({ deputyFor }) => deputyFor === officer)?.post ?? ("" as never))?.title;
    if (title) return { deputy: name, post: title };
  }
  return undefined;
}

function isOnlyAdministrator(officer: Officer["officer"], { organisation, signIns }: ChangeOffice): boolean {
  const able = [...signIns].filter(([one, { ready }]) => ready && administers(organisation, one));
  return able.length === 1 && able[0]?.[0] === officer;
}

/** A code that one issues takes the word of another, so two have to stay where there were two. */
function isOnlyOneToConfirm(officer: Officer["officer"], { organisation, signIns }: ChangeOffice): boolean {
  const able = speaksFor(organisation, signIns);
  return isGuarded(organisation, officer) && able.length === 2 && able.includes(officer);
}
