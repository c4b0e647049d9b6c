import { sayDay } from "../../kernel/say-day.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { EventOf } from "../../matter/event.ts";
import { pauseReasons } from "../../rules/pause.ts";
import { unitName, type Speaker } from "./speaker.ts";

type Pressing = EventOf<
  | "extension-asked"
  | "extension-granted"
  | "extension-declined"
  | "clock-extended"
  | "clock-paused"
  | "clock-resumed"
  | "rung-fired"
  | "reminded"
  | "supervised"
  | "taken-up"
  | "held-to-account"
>;

/** What happened to the times of a matter, and how it was pressed for, in one line of the record. */
export function sayPressing(event: Pressing, { rulebook, organisation }: Speaker): Text {
  const line = (lines: readonly { readonly id: string; readonly name: Text }[], id: string) =>
    lines.find((one) => one.id === id)?.name ?? text(id, id);
  const clock = (zh: string, en: string, rule: string) => {
    const name = line(rulebook.clocks, rule);
    return text(`${zh}${name.zh}`, `${en}${name.en}`);
  };
  switch (event.type) {
    case "extension-asked":
      return clock("申请延长", "More time asked for: ", event.rule);
    case "extension-granted":
      return clock("批准延长（告知信访人后生效）：", "More time granted, once the petitioner is told: ", event.rule);
    case "extension-declined":
      return clock("不同意延长", "More time declined: ", event.rule);
    case "clock-extended": {
      const [name, due] = [line(rulebook.clocks, event.record.rule), sayDay(event.record.due)];
      return text(`${name.zh}期限延长至${due.zh}`, `${name.en} extended until ${due.en}`);
    }
    case "clock-paused": {
      const [name, why] = [line(rulebook.clocks, event.record.rule), pauseReasons[event.reason]];
      return text(`因${why.zh}停止计算${name.zh}期限`, `${name.en} stands still: ${why.en}`);
    }
    case "clock-resumed": {
      const [name, due] = [line(rulebook.clocks, event.record.rule), sayDay(event.record.due)];
      return text(`恢复计算${name.zh}期限，至${due.zh}`, `${name.en} goes on, until ${due.en}`);
    }
    case "rung-fired": {
      const [rung, who] = [line(rulebook.rungs, event.rung), unitName(organisation, event.unit)];
      return text(`${rung.zh}，已提示${who.zh}`, `${rung.en}, given to ${who.en}`);
    }
    case "reminded":
      return text("催办", "Reminded");
    case "supervised": {
      const due = sayDay(event.due);
      return event.listed
        ? text(`挂牌督办，${due.zh}前反馈`, `Listed supervision, to be answered by ${due.en}`)
        : text(`督办，${due.zh}前反馈`, `Supervision order, to be answered by ${due.en}`);
    }
    case "taken-up": {
      const unit = unitName(organisation, event.unit);
      return text(`提级办理，由${unit.zh}负责`, `Taken up by ${unit.en}, which answers for it from now on`);
    }
    case "held-to-account": {
      const [unit, why] = [unitName(organisation, event.unit), line(rulebook.accountabilityGrounds, event.ground)];
      return text(`对${unit.zh}追究责任：${why.zh}`, `${unit.en} held to account: ${why.en}`);
    }
  }
}
