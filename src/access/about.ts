import type { Me } from "../contract/me.ts";
import type { OrganisationView } from "../contract/organisation-view.ts";
import { text } from "../kernel/text.ts";
import type { OfficerId } from "../kernel/id.ts";
import { instant } from "../kernel/instant.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isGuarded, mayConfirm, type SignIns } from "../organisation/sign-in.ts";
import { inJurisdiction } from "../store/connect.ts";
import { readEnrolment, readSignIns } from "../store/organisation/enrolments.ts";
import { readRegions, readStations } from "../store/organisation/read.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { reads } from "./sight.ts";

/** Who is signed in, as the workbench greets them. */
export async function aboutMe(house: House, viewer: Viewer): Promise<Me> {
  const { jurisdiction } = house;
  const [organisation, enrolment] = await Promise.all([
    house.organisation.now(),
    inJurisdiction(house.store, { jurisdiction, as: "clerk" }, (tx) => readEnrolment(tx, jurisdiction, viewer)),
  ]);
  const nameOf = (officer: OfficerId) => organisation.officers.get(officer)?.name ?? "";
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
    ...(enrolment?.renewed && !enrolment.told
      ? {
          renewed: {
            at: instant(enrolment.issued.getTime()),
            by: nameOf(enrolment.issuedBy),
            alone: enrolment.confirmation === "alone",
            ...(enrolment.confirmedBy === null ? {} : { confirmedBy: nameOf(enrolment.confirmedBy) }),
          },
        }
      : {}),
  };
}

/** The whole organisation; kin only for those who administer it. */
export async function aboutOrganisation(house: House, viewer: Viewer): Promise<OrganisationView> {
  const { jurisdiction } = house;
  const organisation = await house.organisation.now();
  const [regions, stations, signIns] = await inJurisdiction(house.store, { jurisdiction, as: "clerk" }, (tx) =>
    Promise.all([readRegions(tx, jurisdiction), readStations(tx, jurisdiction), readSignIns(tx, jurisdiction)]),
  );
  const administers = viewer.holds.some(({ kind }) => kind === "administrator");
  return {
    units: [...organisation.units.values()],
    posts: [...organisation.posts.values()],
    officers: [...organisation.officers.values()].map((one) => ({
      ...one,
      ...standing(organisation, signIns, one.officer, viewer),
    })),
    areas: organisation.areas,
    regions,
    stations,
    ...(administers ? { relations: organisation.relations } : {}),
  };
}

/** How an officer's sign-in stands, and whether the one who asks is to confirm it. */
function standing(organisation: Organisation, signIns: SignIns, officer: OfficerId, viewer: Viewer) {
  const signIn = signIns.get(officer);
  if (!signIn?.name) return { signsIn: false };
  const { ready, vouched, issuedBy } = signIn;
  const waits = !vouched && (ready || isGuarded(organisation, officer));
  const mine = waits && mayConfirm(organisation, signIns, { officer, issuedBy }, viewer.officer);
  return {
    signsIn: ready,
    ...(ready ? {} : { codeIssued: true as const }),
    ...(waits && issuedBy ? { toConfirm: { by: organisation.officers.get(issuedBy)?.name ?? "", mine } } : {}),
  };
}
