import { z } from "zod";
import { postKinds } from "../../organisation/post-kind.ts";
import { closingChecks } from "../closing-rule.ts";
import { officerPowers, type Rulebook } from "../rulebook.ts";
import { notice, obligation } from "./debts.ts";
import { clock, rung } from "./times.ts";
import { day, days, line, lineId, lines, posts, tier, tiers, words } from "./words.ts";

const calendarDays = z.int().min(1).max(366);

const category = z.strictObject({
  ...line,
  parent: lineId.exactOptional(),
  route: z.enum(["place-and-function", "managing-level"]),
  inScope: z.boolean().describe("是否在受理范围内 / within the scope of acceptance"),
  way: z.strictObject({ does: z.enum(["work", "guide-in", "pass-on"]), goTo: words }).exactOptional(),
});

const measure = z.union([
  z.strictObject({
    ...line,
    is: z.literal("wait"),
    of: z.enum(["call", "message", "mail"]),
    seconds: z.int().min(1).max(31_622_400),
  }),
  z.strictObject({
    ...line,
    is: z.literal("share"),
    of: z.enum(["connected", "contacted", "solved", "satisfied"]),
    atLeast: z.number().min(0).max(100).exactOptional(),
    weight: z.number().min(0).max(1000).exactOptional(),
  }),
]);

const power = z.strictObject({
  posts: z.array(z.enum(postKinds)).describe("哪些岗位；空的是没有人 / which posts; empty is nobody"),
  at: z.enum(["anywhere", "district", "answerable", "handling", "either", "named"]),
  clause: words,
});

/** Who may do what: every act has its line, so that none is left open by being forgotten. */
const powers = z.record(z.enum(officerPowers), power);

/**
 * The language of rulebooks: a closed vocabulary, checked to the last word. What a rulebook means beyond its form (that what it
 * names exists, that every path ends) is for the checker to prove.
 */
export const rulebookSchema = z.strictObject({
  $schema: z.string().max(200).exactOptional(),
  id: lineId.describe("业务的名称，各版本相同 / the programme; the same in every version"),
  version: z
    .string()
    .regex(/^[0-9]{4}-[0-9]{1,3}$/)
    .describe("年份和序号，如 2026-1 / year and number"),
  name: words,
  basis: words,
  inForce: day,
  decidingTiers: z.array(tier).min(1),
  categories: z
    .array(z.strictObject({ ...category.shape }))
    .min(1)
    .max(600),
  gates: z.array(z.strictObject({ ...line, posts })).max(10),
  grades: z.array(z.strictObject({ ...line, levels: z.tuple([words, words, words]) })).max(10),
  clocks: z.array(clock).max(100),
  obligations: z.array(obligation).max(100),
  portal: z.strictObject({ raises: words, hint: words, asksWho: z.boolean() }).exactOptional(),
  promises: z.strictObject({ notices: z.array(notice), first: z.boolean().exactOptional(), clause: words }),
  repeats: z.strictObject({ told: z.boolean(), clause: words }).exactOptional(),
  objection: z.strictObject({ within: days, clause: words }).exactOptional(),
  measures: z.array(measure).max(50).exactOptional(),
  counting: z.strictObject({ start: words, months: words, roll: words }).exactOptional(),
  rungs: z.array(rung).max(20),
  duties: z.array(z.strictObject({ ...line, posts, within: z.strictObject({ calendarDays }) })).max(20),
  refusalReasons: z.array(z.strictObject({ ...line, wayToGo: words })).max(50),
  objectionReasons: lines,
  findings: lines,
  accountabilityGrounds: lines,
  positions: z.array(z.strictObject({ ...line, settles: z.boolean() })).max(20),
  ratings: lines,
  ratedBodies: lines,
  revisitWays: lines,
  identityPurposes: z.array(z.strictObject({ ...line, after: lineId.exactOptional() })).max(50),
  managingTiers: tiers,
  erasureGrounds: lines,
  reviewRight: z.strictObject({ calendarDays, answeredWithin: calendarDays, clause: words }),
  messages: z.strictObject({ answeredWithin: z.strictObject({ workingDays: calendarDays }), clause: words }),
  withdrawal: z.strictObject({ coolingOff: z.strictObject({ calendarDays }), clause: words }),
  unreachable: z.strictObject({ attemptsOnDifferentDays: z.int().min(1).max(30), clause: words }),
  closing: z.array(z.strictObject({ ...line, checks: z.array(z.enum(closingChecks)).min(1) })).max(20),
  powers,
}) satisfies z.ZodType<Rulebook>;
