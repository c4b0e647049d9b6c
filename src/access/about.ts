import type { Me } from "../contract/me.ts";
import type { OrganisationView } from "../contract/organisation-view.ts";
import { text } from "../kernel/text.ts";
import type { OfficerId } from "../kernel/id.ts";
import { inJurisdiction } from "../store/connect.ts";
import { readRegions, readStations } from "../store/organisation/read.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { reads } from "./sight.ts";

/** Who is signed in, as the workbench greets them. */
export async function aboutMe(house: House, viewer: Viewer): Promise<Me> {
  const organisation = await house.organisation.now();
  return {
    officer: viewer.officer,
    name: organisation.officers.get(viewer.officer)?.name ?? "",
    jurisdiction: { id: house.jurisdiction, name: house.name },
    holds: viewer.holds.map(({ post, kind, unit, tier, deputyFor }) => ({
      post,
      kind,
      unit,
      tier,
      title: organisation.posts.get(post)?.title ?? text("", ""),
      unitName: organisation.units.get(unit)?.name ?? text("", ""),
      ...(deputyFor === undefined ? {} : { deputyFor: organisation.officers.get(deputyFor)?.name ?? "" }),
    })),
    readsMatters: viewer.holds.some(reads),
    administers: viewer.holds.some(({ kind }) => kind === "administrator"),
  };
}

/** The whole organisation; kin only for those who administer it. */
export async function aboutOrganisation(house: House, viewer: Viewer): Promise<OrganisationView> {
  const { jurisdiction } = house;
  const organisation = await house.organisation.now();
  const [regions, stations, signIns] = await inJurisdiction(house.store, { jurisdiction }, (tx) =>
    Promise.all([
      readRegions(tx, jurisdiction),
      readStations(tx, jurisdiction),
      tx<
        { officer: OfficerId }[]
      >`select officer from officer where jurisdiction = ${jurisdiction} and password is not null`,
    ]),
  );
  const signingIn = new Set(signIns.map(({ officer }) => officer));
  const administers = viewer.holds.some(({ kind }) => kind === "administrator");
  return {
    units: [...organisation.units.values()],
    posts: [...organisation.posts.values()],
    officers: [...organisation.officers.values()].map((one) => ({ ...one, signsIn: signingIn.has(one.officer) })),
    areas: organisation.areas,
    regions,
    stations,
    ...(administers ? { relations: organisation.relations } : {}),
  };
}
