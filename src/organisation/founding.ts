import { id, type JurisdictionId, type OfficerId } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import type { Organisation, Post } from "./organisation.ts";
import type { Region, Station } from "./place.ts";
import type { Unit } from "./unit.ts";

/** What a new district begins with: the organ above, its commission, its report centre, and one administrator. */
export function foundingOrganisation(given: {
  readonly district: string;
  readonly administrator: string;
  readonly name: string;
  readonly password: string;
}) {
  const { district, administrator, name, password } = given;
  const upper: Unit = {
    unit: id("upper"),
    parent: undefined,
    tier: 0,
    kind: "upper-organ",
    name: text("上级纪委监委", "The commission above"),
    region: undefined,
  };
  const commission: Unit = {
    unit: id("commission"),
    parent: upper.unit,
    tier: 1,
    kind: "commission",
    name: text(`${district}纪委监委`, `${district} Commission`),
    region: id("district"),
  };
  const centre: Unit = {
    unit: id("centre"),
    parent: commission.unit,
    tier: 1,
    kind: "centre",
    name: text(`${district}信访举报中心`, `${district} Report Centre`),
    region: id("district"),
  };
  const post: Post = {
    post: id("administrator"),
    unit: commission.unit,
    kind: "administrator",
    title: text("系统管理员", "Administrator"),
  };
  const officer = id<"officer">("administrator");
  const organisation: Organisation = {
    units: new Map([upper, commission, centre].map((unit) => [unit.unit, unit])),
    posts: new Map([[post.post, post]]),
    officers: new Map([[officer, { officer, name: administrator, holds: [{ post: post.post }] }]]),
    relations: [],
    areas: [],
  };
  const regions: Region[] = [
    { region: id("district"), parent: undefined, name: text(district, district), code: "district" },
  ];
  const stations: Station[] = [];
  const signIns: { officer: OfficerId; name: string; password: string }[] = [{ officer, name, password }];
  return {
    id: id<"jurisdiction">("district") as JurisdictionId,
    name: district,
    organisation,
    regions,
    stations,
    signIns,
  };
}
