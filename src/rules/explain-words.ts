import { sayDay } from "../kernel/say-day.ts";
import { sayMoment } from "../kernel/say-moment.ts";
import { text, type Text } from "../kernel/text.ts";
import type { ClockFact } from "./clock-fact.ts";
import { pauseReasons } from "./pause.ts";
import { sayReason, sayRun } from "./run-words.ts";
import { sayWithin } from "./say-within.ts";
import { triggerWords } from "./trigger.ts";

/** One fact of a clock as a sentence, fit for screen, print and a citizen's ear. */
export function sayFact(fact: ClockFact): Text {
  switch (fact.is) {
    case "start": {
      const [on, trigger, { law }] = [sayDay(fact.on), triggerWords[fact.trigger], fact];
      return text(
        `${on.zh}是${trigger.zh}，当日不计入，次日起算（${law.zh}）。`,
        `${on.en} is ${trigger.en}; it is not counted, and counting begins the day after (${law.en}).`,
      );
    }
    case "start-moment": {
      const [at, trigger] = [sayMoment(fact.at, fact.zone), triggerWords[fact.trigger]];
      return text(
        `从${at.zh}起算（${trigger.zh}），按小时连续计算，夜间和休息日也计入。`,
        `It runs from ${at.en} (${trigger.en}), hour by hour, nights and days off too.`,
      );
    }
    case "due-moment": {
      const at = sayMoment(fact.at, fact.zone);
      return text(`截止时间：${at.zh}。此后为逾期。`, `It ends at ${at.en}; whatever comes after is late.`);
    }
    case "length": {
      const [within, { clause }] = [sayWithin(fact.within), fact];
      return text(`期限：${within.zh}（${clause.zh}）。`, `The time limit: ${within.en} (${clause.en}).`);
    }
    case "day-set": {
      const [on, { clause }] = [sayDay(fact.on), fact];
      return text(
        `期限由交办时指定：${on.zh}（${clause.zh}）。`,
        `The day was named when it was assigned: ${on.en} (${clause.en}).`,
      );
    }
    case "extended": {
      const { by, on, clause } = fact.extension;
      const [granted, more, from] = [sayDay(on), sayWithin(by), sayDay(fact.from)];
      const told = fact.extension.told && sayDay(fact.extension.told);
      return text(
        `${granted.zh}批准延长${more.zh}（${clause.zh}），${told ? `${told.zh}告知信访人，` : ""}从${from.zh}之后接着计算。`,
        `On ${granted.en} it was extended by ${more.en} (${clause.en}), ${told ? `of which the petitioner was told on ${told.en}, ` : ""}counted on after ${from.en}.`,
      );
    }
    case "run":
      return sayRun(fact.run, fact.within);
    case "month-end": {
      const [on, { law }] = [sayDay(fact.on), fact];
      return text(
        `按月计算，到${on.zh}止：到期月的对应日，没有对应日的为月末日（${law.zh}）。`,
        `Counted in months it ends on ${on.en}: the day of the same number, or the month's last where there is none (${law.en}).`,
      );
    }
    case "kept": {
      const [on, why, { law }] = [sayDay(fact.on), sayReason(fact.why), fact];
      return fact.rolls
        ? text(`${on.zh}是${why.zh}，不顺延（${law.zh}）。`, `${on.en} is ${why.en}, so it does not move (${law.en}).`)
        : text(
            `${on.zh}是${why.zh}；按本规则，最后一日不顺延。`,
            `${on.en} is ${why.en}; under this rule the last day never moves.`,
          );
    }
    case "rolled": {
      const [on, why, to, { law }] = [sayDay(fact.on), sayReason(fact.why), sayDay(fact.to), fact];
      return text(
        `${on.zh}是${why.zh}，顺延至${to.zh}（${law.zh}）。`,
        `${on.en} is ${why.en}, so the last day moves to ${to.en} (${law.en}).`,
      );
    }
    case "calendar-changed": {
      const [now, recorded] = [sayDay(fact.now), sayDay(fact.recorded)];
      return text(
        `记录之后放假安排有变动，按现行安排应为${now.zh}；变动正式适用之前，以${recorded.zh}为准。`,
        `The calendar has changed since this was recorded and would now give ${now.en}; until the change is applied, ${recorded.en} stands.`,
      );
    }
    case "due": {
      const [on, { law }] = [sayDay(fact.on), fact];
      return text(
        `最后一日：${on.zh}。当日仍在期限内，次日起为逾期（${law.zh}）。`,
        `The last day: ${on.en}. It still counts; the day after is late (${law.en}).`,
      );
    }
    case "standing-still": {
      const { from, reason, clause } = fact.pause;
      const [since, why] = [sayDay(from), pauseReasons[reason]];
      return text(
        `自${since.zh}起因${why.zh}停止计算（${clause.zh}），恢复后最后一日相应后移。`,
        `Since ${since.en} it stands still (${why.en}, ${clause.en}); once it goes on, the last day moves by as much.`,
      );
    }
    case "not-yet-known": {
      if (!fact.knownUntil) {
        return text(
          "没有放假安排的数据，暂按每周工作日推定。",
          "No days off are on record; the ordinary working week is assumed.",
        );
      }
      const until = sayDay(fact.knownUntil);
      return text(
        `现有放假安排到${until.zh}为止；安排之外的日子暂按每周工作日推定，公布后最后一日可能变动。`,
        `Days off are on record up to ${until.en}; outside the record the ordinary working week is assumed, and the last day may still move.`,
      );
    }
  }
}
