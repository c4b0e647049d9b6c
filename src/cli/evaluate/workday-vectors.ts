import { parse } from "csv-parse/sync";
import { daysBetween, parseDay, yearOf, type Day } from "../../kernel/day.ts";
import { whyDay, type Calendar, type DayReason } from "../../rules/calendar.ts";
import { addWorkingDays } from "../../rules/working-days.ts";

const columns = ["start", "start_kind", "n_workdays", "due", "calendar_days"] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** One case: from `start`, not counted, the n-th working day is `due`, and that is so many calendar days on. */
export type Vector = {
  readonly line: number;
  readonly start: Day;
  readonly startKind: StartKind;
  readonly workingDays: number;
  readonly due: Day;
  readonly calendarDays: number;
};

// A notice may name as worked a day that was a working day anyway, as that of 2020 does with Monday 3 February.
const startKinds = {
  workday: ["workday"],
  weekend: ["weekend"],
  holiday_period_off: ["holiday"],
  makeup_workday: ["make-up-workday", "workday"],
} as const satisfies Record<string, readonly DayReason["kind"][]>;
type StartKind = keyof typeof startKinds;

export type VectorsRead =
  | { readonly ok: true; readonly vectors: readonly Vector[] }
  | { readonly ok: false; readonly why: string };

/** Reads cases from CSV with the columns start, start_kind, n_workdays, due and calendar_days, in any order. */
export function readVectors(csv: string): VectorsRead {
  let rows: { record: Row; info: { lines: number } }[];
  let header: readonly string[] = [];
  try {
    rows = parse(csv, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
      columns: (names: string[]) => (header = names),
    }) as unknown as typeof rows;
  } catch (error) {
    return { ok: false, why: `It is not a table of comma-separated values: ${(error as Error).message}.` };
  }
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0)
    return { ok: false, why: `It lacks the column ${missing.join(", ")}; it needs ${columns.join(",")}.` };
  if (rows.length === 0) return { ok: false, why: "It holds no row." };

  const vectors: Vector[] = [];
  for (const { record, info } of rows) {
    const read = readRow(record, info.lines);
    if (typeof read === "string") return { ok: false, why: `Line ${info.lines}: ${read}` };
    vectors.push(read);
  }
  return { ok: true, vectors };
}

/** What the calendar says otherwise than a case does, or undefined where they agree. */
export function disagreement(vector: Vector, calendar: Calendar): string | undefined {
  const { start, startKind, workingDays } = vector;
  const { kind } = whyDay(calendar, start);
  const due = addWorkingDays(calendar, start, workingDays);
  const calendarDays = daysBetween(start, due);
  const found = [
    ...(startKinds[startKind].some((accepted) => accepted === kind)
      ? []
      : [`the start is a ${kind}, not ${startKind}`]),
    ...(due === vector.due ? [] : [`due ${due}, not ${vector.due}`]),
    ...(calendarDays === vector.calendarDays ? [] : [`${calendarDays} calendar days, not ${vector.calendarDays}`]),
  ];
  return found.length === 0 ? undefined : `line ${vector.line}: ${start} + ${workingDays}: ${found.join("; ")}`;
}

function readRow(row: Row, line: number): Vector | string {
  const [start, due] = [readDay(row.start), readDay(row.due)];
  if (!start) return `"${row.start}" is not a day (start, YYYY-MM-DD, before 2200).`;
  if (!due) return `"${row.due}" is not a day (due, YYYY-MM-DD, before 2200).`;
  const startKind = row.start_kind;
  if (!isStartKind(startKind)) return `"${startKind}" is not a kind of day (${Object.keys(startKinds).join(", ")}).`;
  const [workingDays, calendarDays] = [wholeNumber(row.n_workdays), wholeNumber(row.calendar_days)];
  if (workingDays === undefined) return `"${row.n_workdays}" is not a number of working days up to 99999.`;
  if (calendarDays === undefined) return `"${row.calendar_days}" is not a number of calendar days up to 99999.`;
  return { line, start, startKind, workingDays, due, calendarDays };
}

// Far enough from the year 9999, after which a day has no written form.
function readDay(written: string): Day | undefined {
  const read = parseDay(written);
  return read && yearOf(read) < 2200 ? read : undefined;
}

function isStartKind(written: string): written is StartKind {
  return Object.hasOwn(startKinds, written);
}

function wholeNumber(written: string): number | undefined {
  return /^\d{1,5}$/.test(written) ? Number(written) : undefined;
}
