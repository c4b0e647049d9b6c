import { sayDay } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Refusal } from "../matter/refusal.ts";
import { pauseReasons, type PauseReason } from "../rules/pause.ts";

type OfTimes = Extract<
  Refusal,
  {
    why:
      | "not-extendable"
      | "clock-ran-out"
      | "already-extended"
      | "extension-waiting"
      | "extension-not-asked"
      | "extension-reason-missing"
      | "extension-needs-another"
      | "pause-not-lawful"
      | "not-paused"
      | "before-the-pause"
      | "unit-not-below"
      | "nothing-to-warn-of";
  }
>;

/** Why a clock is not extended, stopped or let go on, and why nobody is pressed, in one sentence. */
export function sayTimes(r: OfTimes): Text {
  switch (r.why) {
    case "not-extendable":
      return text(
        "现在没有可以延长的时限：制度没有规定延长，或者时限没有在计算。",
        "No clock runs here that can be extended: the rulebook gives no more time, or the clock is not running.",
      );
    case "clock-ran-out":
      return text(
        `这一时限的最后一日是${sayDay(r.was).zh}，已经过了，不能再延长或停止。`,
        `The last day of this clock was ${sayDay(r.was).en}; it can be neither extended nor stopped any more.`,
      );
    case "already-extended":
      return text(
        `这一时限至多延长${r.times}次，已经延长过了。`,
        `This clock can be extended ${r.times === 1 ? "once" : `${r.times} times`}, and has been.`,
      );
    case "extension-waiting":
      return text(
        "延长已经批准，把延期告知送达信访人后生效，请先送达。",
        "More time has been granted and counts once the petitioner is told. Please serve the notice first.",
      );
    case "extension-not-asked":
      return text("没有等待批准的延长申请。", "Nobody has asked for more time.");
    case "extension-reason-missing":
      return text("请写明延长的理由，信访人会看到。", "Please give the reason; the petitioner will read it.");
    case "extension-needs-another":
      return text("延长由申请人以外的人批准。", "Whoever asked for more time cannot grant it; somebody else does.");
    case "pause-not-lawful":
      return r.reasons.length === 0
        ? text("这件事项现在没有依规可以停止计算的时限。", "No clock of this matter may lawfully stand still now.")
        : text(
            `这一时限只能因${namesOf(r.reasons, "zh")}停止计算。`,
            `This clock may stand still only for: ${namesOf(r.reasons, "en")}.`,
          );
    case "not-paused":
      return text("没有因这一理由停止计算的时限。", "No clock stands still for this reason.");
    case "before-the-pause":
      return text(
        `时限从${sayDay(r.since).zh}起停止计算，不计入的最后一日不能早于这一天。`,
        `The clock has stood still since ${sayDay(r.since).en}; the last day not counted cannot be before that.`,
      );
    case "unit-not-below":
      return text(
        "只能对本单位及所领导的单位追究责任。",
        "Only your own unit, and those it leads, can be held to account here.",
      );
    case "nothing-to-warn-of":
      return text("现在没有要发出的预警。", "No warning is due now.");
  }
}

function namesOf(reasons: readonly string[], language: "zh" | "en"): string {
  return reasons.map((id) => pauseReasons[id as PauseReason][language]).join(language === "zh" ? "、" : ", ");
}
