import type { Region, Station } from "../../src/contract/organisation-view.ts";
import type { OfficerId } from "../../src/kernel/id.ts";
import type { Text } from "../../src/kernel/text.ts";
import { bothWays } from "../../src/organisation/kin.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { chance } from "../chance.ts";
import { areasOfTowns, declaredAlone, kin } from "./bonds.ts";
import { districtPosts } from "./district-posts.ts";
import { namer } from "./people.ts";
import { filled, type Seat } from "./seat.ts";
import { signIns } from "./sign-ins.ts";
import { stationsOf } from "./stations.ts";
import { localPosts } from "./local-posts.ts";
import { regionsOf, unitsOf } from "./tree.ts";

export type SignIn = {
  readonly name: string;
  readonly password: string;
  readonly officer: OfficerId;
  readonly role: Text;
};

export type DemoOrganisation = {
  readonly organisation: Organisation;
  readonly regions: readonly Region[];
  readonly stations: readonly Station[];
  /** One a role; everybody else has no password and cannot sign in. */
  readonly signIns: readonly SignIn[];
};

/**
 * The invented district 示范区 of the invented city 云岫市: the organ above, one commission, one report centre, ten
 * townships, 120 villages and 751 groups, with an officer for every post. The same seed gives the same district.
 */
export function demoOrganisation(seed: number): DemoOrganisation {
  const draw = chance(seed);
  const units = unitsOf(draw);
  const seats: readonly Seat[] = [...districtPosts, ...localPosts(units, draw)];
  const { posts, officers } = filled(seats, namer(draw));
  return {
    organisation: {
      units: new Map(units.map((unit) => [unit.unit, unit])),
      posts: new Map(posts.map((post) => [post.post, post])),
      officers: new Map(officers.map((officer) => [officer.officer, officer])),
      relations: [...kin.flatMap(bothWays), ...declaredAlone],
      areas: areasOfTowns,
    },
    regions: regionsOf(units),
    stations: stationsOf(units),
    signIns,
  };
}
