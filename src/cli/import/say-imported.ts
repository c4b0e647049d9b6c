import { text, type Text } from "../../kernel/text.ts";
import type { Imported } from "./import-rows.ts";

/** What an import did, in words: how many, what was not kept, where the refused rows stand, and how to go on. */
export function sayImported(
  { rows, takenIn, already, refused, leftOut, stoppedAt }: Imported,
  report: string | undefined,
): Text[] {
  return [
    text(
      `共 ${rows} 行：登记 ${takenIn} 件，以前已登记 ${already} 件，未登记 ${refused} 行。`,
      `${rows} rows: ${takenIn} taken in, ${already} were there already, ${refused} refused.`,
    ),
    ...(leftOut.length > 0
      ? [text(`没有保留的栏目：${leftOut.join("、")}。`, `Fields that were not kept: ${leftOut.join(", ")}.`)]
      : []),
    ...(report === undefined ? [] : [text(`未登记的行及原因：${report}`, `The refused rows and why: ${report}`)]),
    ...(stoppedAt === undefined
      ? []
      : [
          text(
            `在第 ${stoppedAt} 行停下。再运行一次同样的命令就会接着做。`,
            `It was stopped at row ${stoppedAt}. Run the same command again to go on.`,
          ),
        ]),
  ];
}
