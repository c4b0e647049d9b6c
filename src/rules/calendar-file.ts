import { z } from "zod";
import { addDays, day, parseDay, yearOf, type Day, type Weekday } from "../kernel/day.ts";
import { text, type Text } from "../kernel/text.ts";
import { calendarLevels, type CalendarLayer, type Spell } from "./calendar.ts";
import { festival } from "./festivals.ts";
import { minuteOf } from "./office-hours.ts";

export type CalendarFile =
  | { readonly ok: true; readonly layer: CalendarLayer }
  | { readonly ok: false; readonly why: Text };

// The bounds keep a mistyped year from laying out millions of days.
const daySchema = z.string().transform((written, context): Day => {
  const read = parseDay(written);
  if (read && yearOf(read) >= 1970 && yearOf(read) < 2200) return read;
  context.addIssue({ code: "custom", message: `${written} ≠ YYYY-MM-DD (1970–2199)` });
  return z.NEVER;
});

const name = z.union([
  z.string().min(1).max(100).transform(festival),
  z.strictObject({ zh: z.string().min(1).max(100), en: z.string().min(1).max(100) }),
]);

const spell = z
  .strictObject({ from: daySchema, to: daySchema.optional(), name })
  .transform(({ from, to, name }): Spell => ({ from, to: to ?? from, name }))
  .refine(({ from, to }) => from <= to && to <= addDays(from, 366), { error: "from ≤ to ≤ from + 366" });

const clock = z.string().refine((written) => minuteOf(written) !== undefined, { error: "≠ HH:MM" });

const hours = z
  .array(z.strictObject({ from: clock, to: clock }))
  .min(1)
  .max(6)
  .refine((spans) => spans.every(({ from, to }, at) => from < to && from >= (spans[at - 1]?.to ?? "")), {
    error: "from < to ≤ next from",
  });

/** What a site writes by hand: `to` is left out for a single day, and a name may be Chinese alone. */
const ownForm = z
  .strictObject({
    level: z.enum(calendarLevels),
    name,
    source: z.string().optional(),
    known: z
      .strictObject({ from: daySchema, until: daySchema })
      .refine(({ from, until }) => from <= until, { error: "from ≤ until" })
      .optional(),
    week: z
      .array(
        z
          .int()
          .min(1)
          .max(7)
          .transform((at) => at as Weekday),
      )
      .min(1)
      .max(7)
      .optional(),
    hours: hours.optional(),
    off: z.array(spell).max(5000).default([]),
    work: z.array(spell).max(5000).default([]),
  })
  .transform(({ level, name, known, week, hours, off, work }): CalendarLayer => ({
    level,
    name,
    off,
    work,
    ...(known && { known }),
    ...(week && { week }),
    ...(hours && { hours }),
  }));

/** One year of the open data set NateScarlet/holiday-cn, which follows the yearly notice of the State Council's office. */
const yearlyForm = z
  .looseObject({
    year: z.int().min(1970).max(2199),
    days: z.array(z.looseObject({ name: z.string().min(1).max(100), date: daySchema, isOffDay: z.boolean() })).max(800),
  })
  .transform(({ year, days }): CalendarLayer => {
    const spells = (off: boolean): Spell[] =>
      days.flatMap(({ name, date, isOffDay }) =>
        isOffDay === off ? [{ from: date, to: date, name: festival(name) }] : [],
      );
    const layer: CalendarLayer = {
      level: "nation",
      name: text("全国", "China"),
      off: spells(true),
      work: spells(false),
    };
    // A year not yet proclaimed is published as an empty list: it holds no knowledge.
    return days.length === 0 ? layer : { ...layer, known: { from: day(`${year}-01-01`), until: day(`${year}-12-31`) } };
  });

/**
 * Reads the parsed JSON of a calendar file, in the site's own form or as one year of holiday-cn.
 * Refuses, with a sentence, what has another form and any day that is said to be both off and worked.
 */
export function readCalendarFile(json: unknown): CalendarFile {
  const form = typeof json === "object" && json !== null && "days" in json ? yearlyForm : ownForm;
  const read = form.safeParse(json);
  if (!read.success) {
    const inChinese = form.safeParse(json, { error: z.locales.zhCN().localeError });
    return { ok: false, why: text(problemsOf(inChinese.error), problemsOf(read.error)) };
  }
  const { off, work } = read.data;
  const torn = work.find((worked) => off.some((rest) => rest.from <= worked.to && worked.from <= rest.to));
  if (torn) {
    return {
      ok: false,
      why: text(`${torn.from} 既列为放假又列为上班`, `${torn.from} is said to be both off and worked`),
    };
  }
  return { ok: true, layer: read.data };
}

function problemsOf(error: z.ZodError | undefined): string {
  const issues = error?.issues ?? [];
  return issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; ");
}
