import { sayDays } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { DayReason } from "./calendar.ts";
import { unitOf } from "./due.ts";
import type { Run } from "./explain-runs.ts";
import type { Length } from "./length.ts";
import { pauseReasons } from "./pause.ts";
import { counted } from "./say-within.ts";

/** A run of days as a sentence: which days, whether they count, and why. */
export function sayRun(run: Run, within: Length): Text {
  const days = sayDays(run.from, run.to);
  switch (run.is) {
    case "counted": {
      const count = sayCount(run, within);
      return text(`${days.zh}：${count.zh}。`, `${days.en}: ${count.en}.`);
    }
    case "make-up-workday": {
      const [{ name }, count] = [run.why, sayCount(run, within)];
      return text(
        `${days.zh}：${name.zh}调休上班，${count.zh}。`,
        `${days.en}: worked to make up for ${name.en}, ${count.en}.`,
      );
    }
    case "holiday": {
      const { name } = run.why;
      return text(
        `${days.zh}：${name.zh}放假，${run.days}天不计。`,
        `${days.en}: ${name.en}, ${counted(run.days, "day")} not counted.`,
      );
    }
    case "paused": {
      const [reason, { clause }] = [pauseReasons[run.pause.reason], run.pause];
      return text(
        `${days.zh}：${reason.zh}，${run.days}天不计（${clause.zh}）。`,
        `${days.en}: ${reason.en}, ${counted(run.days, "day")} not counted (${clause.en}).`,
      );
    }
  }
}

/** Why a day is worked or not, after "it is". */
export function sayReason(why: DayReason): Text {
  switch (why.kind) {
    case "workday":
      return text("工作日", "a working day");
    case "weekend":
      return text("周末休息日", "a weekend day");
    case "holiday":
      return text(`${why.name.zh}放假`, `a day off (${why.name.en})`);
    case "make-up-workday":
      return text(`调休上班日（${why.name.zh}）`, `a working day, made up for ${why.name.en}`);
  }
}

function sayCount({ days, units, upTo }: Run, within: Length): Text {
  if (unitOf(within) === "calendarDays") {
    return text(
      `计${units}日，周末和节假日也计入（累计${upTo}日）`,
      `${counted(units, "day")} counted, weekends and days off too (${upTo} so far)`,
    );
  }
  const weekend = days - units;
  if (units === 0) return text(`周末${weekend}天不计`, `weekend, ${counted(weekend, "day")} not counted`);
  const [zh, en] = [`计${units}个工作日（累计${upTo}个）`, `${counted(units, "working day")} counted (${upTo} so far)`];
  return weekend === 0
    ? text(zh, en)
    : text(`${zh}，其间周末${weekend}天不计`, `${en}, ${counted(weekend, "weekend day")} between not counted`);
}
