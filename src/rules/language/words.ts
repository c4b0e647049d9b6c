import { z } from "zod";
import { parseDay, type Day } from "../../kernel/day.ts";
import { postKinds } from "../../organisation/post-kind.ts";
import type { Tier } from "../../organisation/unit.ts";

/** Words in both languages; a law, a name or a hint is never empty in either. */
export const words = z
  .strictObject({ zh: z.string().trim().min(1).max(2000), en: z.string().trim().min(1).max(2000) })
  .describe("中文和英文，都不能空 / Chinese and English, neither empty");

/** What a line is called by other lines, and in the log for good: small letters, digits, hyphens and dots. */
export const lineId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)*$/)
  .max(64)
  .describe(
    "小写字母、数字、连字符和点，发布后不再改 / small letters, digits, hyphens, dots; never changed once published",
  );

/** What every line has. */
export const line = {
  id: lineId,
  name: words.describe("名称 / what it is called"),
  clause: words.describe("依据：法条，或“本级规定” / the article, or the office's own rule"),
};

export const lines = z.array(z.strictObject(line)).max(100);

export const day = z
  .string()
  .refine((written) => parseDay(written) !== undefined, { error: "YYYY-MM-DD" })
  .transform((written) => written as Day)
  .describe("YYYY-MM-DD");

export const tier = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .describe("0 上级机关，1 区，2 乡镇，3 村，4 组 / 0 organ above, 1 district, 2 township, 3 village, 4 group");

/** The tier that manages the officials of each. */
export const tiers = z
  .strictObject({ 0: tier, 1: tier, 2: tier, 3: tier, 4: tier })
  .transform((levels): Record<Tier, Tier> => levels);

export const posts = z.array(z.enum(postKinds)).min(1).describe("岗位 / kinds of post");

/** A number of days: whole, nought for the day itself, and not so many that it must be a slip of the pen. */
const count = z.int().min(0).max(3660);
const within = [
  z.strictObject({ workingDays: count }).describe("工作日 / working days"),
  z.strictObject({ calendarDays: count }).describe("自然日 / calendar days"),
  z.strictObject({ months: z.int().min(1).max(120) }).describe("月 / months"),
] as const;

export const days = z.union(within);
export const length = z.union([
  ...within,
  z
    .strictObject({ hours: z.number().min(0.25).max(8760).multipleOf(0.25) })
    .describe("小时，昼夜连续 / hours, day and night"),
]);
