import type { Door, Receipt, Viewer } from "../../access/door.ts";
import { StoreUnavailable } from "../../store/unavailable.ts";
import type { SubmissionToken } from "../../vault/receipt.ts";
import { fault, type Fault } from "./fault.ts";
import { forms } from "./forms.ts";
import type { RowRead } from "./row-read.ts";
import { leftOut, toArrival, type Arrival, type Defaults } from "./to-arrival.ts";

/** Rows under way at once: enough that the log commits many of them together. */
const inFlight = 64;

/** A row that was not taken in. */
export type RefusedRow = Fault & { readonly row: number; readonly id?: string };

export type Importing = {
  readonly door: Door;
  readonly viewer: Viewer;
  readonly tokenOf: (form: string, rowId: string) => SubmissionToken;
  readonly defaults: Defaults;
  readonly refused: (row: RefusedRow) => void;
  readonly progress: (rows: number) => void;
  readonly stopped: AbortSignal;
};

/** `stoppedAt` is the row before which it was ended, by the operator or because the database went away. */
export type Imported = {
  readonly rows: number;
  readonly takenIn: number;
  readonly already: number;
  readonly refused: number;
  /** Columns that were read and not kept. */
  readonly leftOut: readonly string[];
  readonly stoppedAt?: number;
};

/**
 * Takes in row after row through the door, several at a time. Each row is whole or not there, and has the same token at
 * every import, so that what was cut off is gone on with by importing the file again.
 */
export async function importRows(rows: AsyncIterable<RowRead>, importing: Importing): Promise<Imported> {
  const { door, viewer, tokenOf, defaults, stopped, progress } = importing;
  const counts = { rows: 0, takenIn: 0, already: 0, refused: 0 };
  const seen = new Map<string, number>();
  const left = new Set<string>();
  const running = new Set<Promise<void>>();
  let stoppedAt: number | undefined;

  const refuse = (row: number, why: Fault, rowId?: string) => {
    counts.refused++;
    importing.refused({ row, ...(rowId === undefined ? {} : { id: rowId }), ...why });
  };

  async function take(row: number, { id, form, report }: Arrival): Promise<void> {
    const outcome = await door.receive(report, tokenOf(form, id), viewer);
    if (!outcome.done) {
      const { field, sentence } = outcome;
      refuse(row, { ...(field === undefined ? {} : { field }), sentence }, id);
    } else if (!outcome.again) counts.takenIn++;
    else if (await saysTheSame(door, viewer, outcome, report)) counts.already++;
    else refuse(row, otherWords, id);
  }

  function start(row: number, arrival: Arrival): void {
    const one = take(row, arrival).catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
      stoppedAt = Math.min(row, stoppedAt ?? row);
    });
    const tracked = one.finally(() => running.delete(tracked));
    running.add(tracked);
  }

  for await (const read of rows) {
    if (stopped.aborted) stoppedAt ??= read.row;
    if (stoppedAt !== undefined) break;
    counts.rows++;
    const made = arrivalOf(read, defaults, left);
    if ("sentence" in made) refuse(read.row, made);
    else if (seen.has(made.id)) refuse(read.row, twice(seen.get(made.id) ?? 0), made.id);
    else {
      seen.set(made.id, read.row);
      start(read.row, made);
    }
    if (running.size >= inFlight) await Promise.race(running);
    progress(counts.rows);
  }
  await Promise.all(running);
  return { ...counts, leftOut: [...left], ...(stoppedAt === undefined ? {} : { stoppedAt }) };
}

function arrivalOf(read: RowRead, defaults: Defaults, left: Set<string>): Arrival | Fault {
  if ("fault" in read) return read.fault;
  const { fields } = read;
  const form = forms.find(({ needs }) => needs.every((name) => Object.hasOwn(fields, name)));
  if (!form) return noForm;
  for (const name of leftOut(fields, form)) left.add(name);
  return toArrival(fields, form, defaults);
}

const noForm = fault(
  undefined,
  `认不出这一行的栏目。需要有：${forms.map(({ needs }) => needs.join("、")).join("，或")}。`,
  `The fields of this row are not known. There has to be: ${forms.map(({ needs }) => needs.join(" and ")).join(", or ")}.`,
);

function twice(row: number): Fault {
  return fault("id", `编号与第 ${row} 行重复。`, `Row ${row} of this file has the same id.`);
}

const otherWords = fault(
  "id",
  "这个编号以前登记过，但内容不同。若文件来自另一个系统，请用 --source 给它起个名字。",
  "This id was taken in before and said something else. If the file is of another system, name that by --source.",
);

/** Two systems may both count from one. What the officer may not read back cannot be compared, and counts as the same. */
async function saysTheSame(door: Door, viewer: Viewer, { contact, matter }: Receipt, report: Arrival["report"]) {
  const seen = await door.matter(viewer, matter);
  const own = seen?.points.filter((point) => point.contact === contact).map(({ words }) => words) ?? [];
  return own.length === 0 || own.join("\n") === report.points.map(({ text }) => text.trim()).join("\n");
}
