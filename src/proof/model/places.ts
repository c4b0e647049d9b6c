import { text, type Text } from "../../kernel/text.ts";
import type { PostKind } from "../../organisation/post-kind.ts";
import type { Tier, UnitKind } from "../../organisation/unit.ts";

/** A unit of the model district and the kinds of post that stand in it. */
export type Place = {
  readonly unit: string;
  readonly under?: string;
  readonly tier: Tier;
  readonly kind: UnitKind;
  readonly name: Text;
  readonly staff: readonly PostKind[];
};

const leading: readonly PostKind[] = ["head", "leader", "handler"];
const desk: readonly PostKind[] = ["registrar", "reviewer", "quality-officer"];

/**
 * The smallest district in which everything a rulebook speaks of can happen: the organ above, the commission with its
 * report centre, two townships that stand for all of them, and a village. Posts stand where a district has them, so
 * that a power given to a post that a unit never has is found.
 */
export const places: readonly Place[] = [
  {
    unit: "commission",
    under: "above",
    tier: 1,
    kind: "commission",
    name: text("区机关", "the district's organ"),
    staff: [...leading, ...desk, "administrator", "auditor", "custodian"],
  },
  {
    unit: "centre",
    under: "commission",
    tier: 1,
    kind: "centre",
    name: text("受理中心", "the centre"),
    staff: ["centre-director", "handler", ...desk],
  },
  {
    unit: "east",
    under: "commission",
    tier: 2,
    kind: "township-commission",
    name: text("东镇", "East township"),
    staff: leading,
  },
  {
    unit: "west",
    under: "commission",
    tier: 2,
    kind: "township-commission",
    name: text("西镇", "West township"),
    staff: leading,
  },
  {
    unit: "mill",
    under: "east",
    tier: 3,
    kind: "village-committee",
    name: text("磨坊村", "Mill village"),
    staff: ["village-supervisor", "liaison", "official"],
  },
  {
    unit: "above",
    tier: 0,
    kind: "upper-organ",
    name: text("上级机关", "the organ above"),
    staff: [...leading, ...desk],
  },
];

/** What the holder of each kind of post is called in a story. */
export const titles: Readonly<Record<PostKind, Text>> = {
  head: text("书记", "the head"),
  leader: text("班子成员", "a leader"),
  "centre-director": text("主任", "the director"),
  registrar: text("录入员", "a registrar"),
  reviewer: text("审核员", "a reviewer"),
  "quality-officer": text("质量员", "a quality officer"),
  handler: text("承办人", "a handler"),
  "village-supervisor": text("村监会主任", "the village supervisor"),
  liaison: text("联络员", "a liaison"),
  administrator: text("系统管理员", "an administrator"),
  auditor: text("审计员", "an auditor"),
  custodian: text("身份保管员", "the custodian of identities"),
  official: text("任职人员", "an official"),
};
