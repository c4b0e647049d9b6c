import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { CannotStart } from "../../store/cannot-start.ts";
import { text } from "../../kernel/text.ts";
import type { RefusedRow } from "./import-rows.ts";

/** A file of refused rows, one JSON object a line. It is there whole when the import has ended, or not at all. */
export type ReportFile = {
  readonly add: (row: RefusedRow) => void;
  /** Puts the file in its place, or takes away that of an earlier run when nothing was refused. Answers with its path. */
  readonly close: (always: boolean) => string | undefined;
};

export function openReport(path: string): ReportFile {
  const draft = `${path}.part`;
  const file = open(draft);
  let rows = 0;
  return {
    add(row) {
      rows++;
      writeSync(file, `${JSON.stringify(row)}\n`);
    },
    close(always) {
      closeSync(file);
      if (rows > 0 || always) {
        renameSync(draft, path);
        return path;
      }
      rmSync(draft, { force: true });
      rmSync(path, { force: true });
      return undefined;
    },
  };
}

function open(draft: string): number {
  try {
    return openSync(draft, "w", 0o600);
  } catch (error) {
    const why = (error as Error).message;
    throw new CannotStart(
      text(
        `不能写报告文件：${why}。请用 --report 另选一处。`,
        `The report cannot be written: ${why}. Choose another place by --report.`,
      ),
      error,
    );
  }
}
