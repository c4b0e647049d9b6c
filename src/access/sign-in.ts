import type { OfficerId } from "../kernel/id.ts";
import { inJurisdiction } from "../store/connect.ts";
import type { HeldPost } from "../matter/actor.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { TooBusy } from "../vault/turnstile.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";

/**
 * Lets an officer in by name and password. A wrong one is slowed by the name tried and never by where it comes from; a
 * name that nobody has takes as long as a wrong password.
 */
export async function signIn(house: House, name: string, password: string): Promise<Viewer | "wrong" | "later"> {
  try {
    const checked = await house.signIns.check(name, async () => {
      const { jurisdiction } = house;
      const [row] = await inJurisdiction(
        house.store,
        { jurisdiction },
        (tx) => tx<{ officer: OfficerId; password: string | null }[]>`
        select officer, password from officer where jurisdiction = ${jurisdiction} and sign_in = ${name}`,
      );
      const right = await house.passwords.verify(row?.password ?? undefined, password);
      return right && row ? viewerOf(house, row.officer) : undefined;
    });
    return checked.is === "right" ? checked.value : checked.is;
  } catch (error) {
    if (error instanceof TooBusy) return "later";
    throw error;
  }
}

/** An officer with the posts held now, or `undefined` for one who left. */
export async function viewerOf(house: House, officer: OfficerId): Promise<Viewer | undefined> {
  const organisation = await house.organisation.now();
  const known = organisation.officers.get(officer);
  return known && !known.retired
    ? { jurisdiction: house.jurisdiction, officer, holds: heldPosts(organisation, officer) }
    : undefined;
}

export function heldPosts(organisation: Organisation, officer: OfficerId): HeldPost[] {
  const holds = organisation.officers.get(officer)?.holds ?? [];
  return holds.flatMap(({ post, deputyFor }) => {
    const held = organisation.posts.get(post);
    const unit = held && organisation.units.get(held.unit);
    return held && unit
      ? [{ post, kind: held.kind, unit: unit.unit, tier: unit.tier, ...(deputyFor ? { deputyFor } : {}) }]
      : [];
  });
}
