import type { CalendarDone, CalendarPreview } from "../../contract/calendar-change.ts";
import { text, type Text } from "../../kernel/text.ts";

/** What a change would move: how many, and the first of them, a line each. */
export function sayPreview({ clocks, matters, running, later, sooner, withheld, rows }: CalendarPreview): Text[] {
  const head = text(
    `会改动 ${matters} 件事项的 ${clocks} 个期限（在计 ${running} 个）：延后 ${later} 个，提前 ${sooner} 个。预览不改动任何期限。`,
    `It would move ${clocks} last days in ${matters} matters (${running} are running): ${later} later, ${sooner} sooner. A preview moves none.`,
  );
  const lines = rows.map(({ number, name, was, due, why }) =>
    text(`${number}  ${name.zh}  ${was} → ${due}  ${why.zh}`, `${number}  ${name.en}  ${was} → ${due}  ${why.en}`),
  );
  const unlisted = clocks - withheld - rows.length;
  const more = unlisted > 0 ? [text(`……另有 ${unlisted} 个。`, `… and ${unlisted} more.`)] : [];
  return [head, ...lines, ...more];
}

export function sayApplied({ version, clocks, matters }: CalendarDone): Text {
  return text(
    `已适用（第 ${version} 次变动）：${matters} 件事项的 ${clocks} 个期限已改动，记入日志。`,
    `Applied, as change ${version}: ${clocks} last days in ${matters} matters have moved. It stands in the log.`,
  );
}
