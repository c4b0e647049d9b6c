import { z } from "zod";
import { postKinds } from "../../organisation/post-kind.ts";
import { clockEnds, type ClockRule } from "../clock-rule.ts";
import type { Fact } from "../fact.ts";
import { pauseReasonIds } from "../pause.ts";
import type { RungRule } from "../rung-rule.ts";
import { triggers } from "../trigger.ts";
import { days, length, line, lineId, words } from "./words.ts";

export const trigger = z.enum(triggers).describe("从什么时候起 / what starts it");

export const fact = z
  .union([
    z.enum(["real-name", "anonymous", "first-time", "unclassified"]),
    z.strictObject({ category: lineId }).describe("属于这一类或其下级 / of this class or one under it"),
    z.strictObject({ notCategory: lineId }).describe("不属于这一类 / not of this class"),
    z.strictObject({ channel: lineId }).describe("从这一渠道来 / came by this channel"),
    z.strictObject({ grade: lineId, atLeast: z.union([z.literal(2), z.literal(3)]) }),
  ])
  .describe("只在这一事实成立时适用 / applies only where this holds") satisfies z.ZodType<Fact>;

const threshold = z.union([
  z.strictObject({ daysLeft: z.int().min(0).max(366) }),
  z.strictObject({ hoursLeft: z.number().min(0).max(8760) }),
]);

const extension = z.strictObject({
  times: z.int().min(1).max(12).describe("可以延长几次 / how often"),
  by: days,
  approver: z.enum(postKinds).describe("谁批准 / who grants it"),
  notice: lineId.describe("用哪一项义务告知信访人 / the obligation by which the petitioner is told").exactOptional(),
  clause: words,
});

export const clock = z
  .strictObject({
    ...line,
    from: trigger,
    when: z.array(fact).max(10).exactOptional(),
    until: z.enum(clockEnds),
    within: length,
    asSet: z.boolean().describe("交办人可以另定日期 / the assigner may name another day").exactOptional(),
    rollsOverHolidays: z.boolean().describe("最后一日逢休息日是否顺延 / whether a last day off moves on"),
    extension: extension.exactOptional(),
    pauses: z
      .array(z.strictObject({ reason: z.enum(pauseReasonIds), clause: words }))
      .max(5)
      .exactOptional(),
    warn: z.strictObject({ yellow: threshold, red: threshold }),
    urgent: z.boolean().describe("下班时间也预警 / warns at any hour").exactOptional(),
  })
  .describe("一项时限 / a time limit") satisfies z.ZodType<ClockRule>;

export const rung = z.strictObject({
  ...line,
  at: z.union([z.enum(["yellow", "red"]), z.strictObject({ daysLate: z.int().min(1).max(366) })]),
  tells: z.enum(["handler", "leader", "head", "upper-level"]).describe("提示谁 / whom it tells"),
}) satisfies z.ZodType<RungRule>;
