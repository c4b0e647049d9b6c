import { id, type OfficerId, type PostId, type UnitId } from "../../src/kernel/id.ts";
import { text } from "../../src/kernel/text.ts";
import { bothWays } from "../../src/organisation/kin.ts";
import type { Officer, Organisation, Post } from "../../src/organisation/organisation.ts";
import type { PostKind } from "../../src/organisation/post-kind.ts";
import type { Tier, Unit, UnitKind } from "../../src/organisation/unit.ts";

/** A unit of an invented organisation and who works in it; an officer's id is `unit.kind`, such as `centre.registrar`. */
export type Place = {
  readonly unit: string;
  readonly under?: string;
  readonly tier: Tier;
  readonly kind: UnitKind;
  readonly staff: readonly PostKind[];
};

/** A post that an officer of another post holds as well: in their own right, or for its holder while they are away. */
export type Besides = { readonly officer: string; readonly post: string; readonly deputyFor?: string };

const deciders: readonly PostKind[] = ["head", "leader", "handler"];
const desk: readonly PostKind[] = ["registrar", "reviewer", "quality-officer"];

export const places: readonly Place[] = [
  { unit: "upper", tier: 0, kind: "upper-organ", staff: [...deciders, ...desk] },
  {
    unit: "commission",
    under: "upper",
    tier: 1,
    kind: "commission",
    staff: [...deciders, ...desk, "administrator", "auditor", "custodian"],
  },
  { unit: "centre", under: "commission", tier: 1, kind: "centre", staff: ["centre-director", "handler", ...desk] },
  { unit: "east", under: "commission", tier: 2, kind: "township-commission", staff: deciders },
  { unit: "west", under: "commission", tier: 2, kind: "township-commission", staff: deciders },
  { unit: "mill", under: "east", tier: 3, kind: "village-committee", staff: ["village-supervisor", "official"] },
  { unit: "ford", under: "west", tier: 3, kind: "village-committee", staff: ["village-supervisor", "official"] },
  { unit: "mill-1", under: "mill", tier: 4, kind: "group", staff: ["liaison"] },
];

/**
 * The organ above; the commission with its centre and two townships; villages and a group. The director's deputy is the
 * centre's handler; one person holds two posts of the desk; the east head and the west handler are kin.
 */
export const office: Organisation = organised(
  places,
  [
    { officer: "centre.handler", post: "centre.centre-director", deputyFor: "centre.centre-director" },
    { officer: "centre.registrar", post: "centre.reviewer" },
    { officer: "commission.leader", post: "east.leader" },
  ],
  [["east.head", "west.handler"]],
);

/** Makes an organisation of places, of posts that are held besides, and of pairs of declared kin. */
export function organised(
  from: readonly Place[],
  besides: readonly Besides[] = [],
  kin: readonly (readonly [string, string])[] = [],
): Organisation {
  const staffed = from.flatMap(({ unit, staff }) => staff.map((kind) => ({ name: `${unit}.${kind}`, unit, kind })));
  return {
    units: new Map(from.map((place): [UnitId, Unit] => [id(place.unit), unitOf(place)])),
    posts: new Map(staffed.map((of): [PostId, Post] => [id(of.name), postOf(of)])),
    officers: new Map(staffed.map(({ name }): [OfficerId, Officer] => [id(name), officerOf(name, besides)])),
    relations: kin.flatMap(([officer, other]) => bothWays({ officer: id(officer), kin: id(other) })),
    areas: [],
  };
}

function unitOf({ unit, under, tier, kind }: Place): Unit {
  const parent = under === undefined ? undefined : id<"unit">(under);
  return { unit: id(unit), parent, tier, kind, name: text(unit, unit), region: undefined };
}

function postOf({ name, unit, kind }: { readonly name: string; readonly unit: string; readonly kind: PostKind }): Post {
  return { post: id(name), unit: id(unit), kind, title: text(kind, kind) };
}

function officerOf(name: string, besides: readonly Besides[]): Officer {
  const more = besides
    .filter(({ officer }) => officer === name)
    .map(({ post, deputyFor }) => ({
      post: id<"post">(post),
      ...(deputyFor === undefined ? {} : { deputyFor: id<"officer">(deputyFor) }),
    }));
  return { officer: id(name), name, holds: [{ post: id(name) }, ...more] };
}
