import { proofNames } from "../../contract/names.ts";
import type { UnitId } from "../../kernel/id.ts";
import { sayDay } from "../../kernel/say-day.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { Recorded } from "../../matter/event.ts";
import { sayPressing } from "./say-pressing.ts";
import { unitName, type Speaker } from "./speaker.ts";

/** What happened, in one line of the record. Nobody is named here: the page says by whom beside it. */
export function sayEvent(event: Recorded, speaker: Speaker): Text {
  const { rulebook } = speaker;
  const unit = (id: UnitId) => unitName(speaker.organisation, id);
  const line = (lines: readonly { readonly id: string; readonly name: Text }[], id: string) =>
    lines.find((one) => one.id === id)?.name ?? text(id, id);
  const join = (zh: string, en: string, what: Text) => text(`${zh}${what.zh}`, `${en}${what.en}`);
  const erasing = (zh: string, en: string, { ground, paper }: { ground: string; paper: string }) => {
    const found = rulebook.erasureGrounds.find(({ id }) => id === ground);
    const why = found ?? { name: text(ground, ground), clause: text("", "") };
    return text(
      `${zh}：${why.name.zh}（${why.clause.zh}），依据${paper}`,
      `${en}: ${why.name.en} (${why.clause.en}), ordered by ${paper}`,
    );
  };
  switch (event.type) {
    case "matter-opened":
      return text(`登记，编号 ${event.contact.number}`, `Registered as ${event.contact.number}`);
    case "contact-linked":
      return text(`并入来件 ${event.contact.number}`, `Arrival ${event.contact.number} linked`);
    case "contact-unlinked":
      return text("拆出一件来件", "An arrival taken out again");
    case "merged":
      return text("并入相同事项", "Linked to the matter it repeats");
    case "unmerged":
      return text("从并入的事项中拆出", "Taken out of the matter it was linked to");
    case "classified":
      return join("定为", "Classified as ", line(rulebook.categories, event.category));
    case "subject-matched":
      return text(
        "确认被反映人，有关单位和人员自此不能接触",
        "The one accused identified; they and their unit are kept away from now on",
      );
    case "subject-cleared":
      return text("更正：被反映人不是原先认定的人", "Corrected: the one accused is not who they were taken for");
    case "answerable-moved":
      return join("由以下单位负责：", "Answerable: ", unit(event.unit));
    case "taken-back":
      return join("因回避收回：", "Taken back for recusal from: ", unit(event.from));
    case "handler-relieved":
      return text("因回避或者离任更换承办人", "The handler relieved, for recusal or leaving the post");
    case "leader-relieved":
      return text("因回避或者离任更换包案领导", "The leader of the package relieved, for recusal or leaving the post");
    case "member-relieved":
      return text("因回避或者离任更换专班成员", "A member of the team relieved, for recusal or leaving the post");
    case "duty-released":
      return join(
        "因回避或者离任解除责任：",
        "Duty released, for recusal or leaving the post: ",
        line(rulebook.duties, event.duty),
      );
    case "passed-up":
      return join("直接呈报：", "Passed straight up to: ", unit(event.to));
    case "name-verified":
      return event.outcome === "true-name"
        ? text("核实署名属实", "The name was verified")
        : text("署名无法核实，按匿名办理", "The name could not be verified; handled as anonymous");
    case "gate-passed":
      return join("签过", "Signed: ", line(rulebook.gates, event.gate));
    case "gate-sent-back":
      return join("退回", "Sent back to: ", line(rulebook.gates, event.gate));
    case "triaged":
      return text("完成分类研判", "Triage graded");
    case "accepted":
      return text("受理", "Accepted");
    case "refused":
      return join("不予受理：", "Not accepted: ", line(rulebook.refusalReasons, event.reason));
    case "transferred":
      return join("转送", "Transferred to ", unit(event.to));
    case "assigned":
      return join("交办", "Assigned to ", unit(event.to));
    case "objected":
      return join("提出异议：", "Objected: ", line(rulebook.objectionReasons, event.reason));
    case "objection-dismissed":
      return text("异议不成立，仍由原单位办理", "The objection was not upheld");
    case "returned":
      return join("退回，来自", "Returned by ", unit(event.from));
    case "handler-named":
      return text("确定承办人", "A handler was named");
    case "package-formed":
      return text(
        `组成专案包，${event.milestones.length} 个节点`,
        `Package formed with ${event.milestones.length} milestones`,
      );
    case "milestone-reached":
      return text("完成一个方案节点", "A milestone was reached");
    case "duty-taken": {
      const [name, due] = [line(rulebook.duties, event.duty), sayDay(event.due)];
      return text(`承担${name.zh}，期限${due.zh}`, `Duty taken: ${name.en}, by ${due.en}`);
    }
    case "duty-handed-over":
      return join("移交", "Duty handed over: ", line(rulebook.duties, event.duty));
    case "duty-done":
      return join("完成", "Duty done: ", line(rulebook.duties, event.duty));
    case "point-found":
      return join("查证一个问题：", "A point was found: ", line(rulebook.findings, event.finding));
    case "point-answered":
      return text("写好一个问题的答复", "A point was answered");
    case "replied": {
      const until = sayDay(event.reviewUntil);
      return text(`作出答复；可在${until.zh}前申请复查`, `Replied; a review can be asked for until ${until.en}`);
    }
    case "clock-started": {
      const [name, due] = [line(rulebook.clocks, event.record.rule), sayDay(event.record.due)];
      return text(`时限起算：${name.zh}，至${due.zh}`, `Clock started: ${name.en}, until ${due.en}`);
    }
    case "clock-stopped":
      return {
        met: text("时限内办理", "Done in time"),
        late: text("超过时限办理", "Done late"),
        moot: text("时限终止", "The clock no longer applies"),
      }[event.why];
    case "extension-asked":
    case "extension-granted":
    case "extension-declined":
    case "clock-extended":
    case "clock-paused":
    case "clock-resumed":
    case "rung-fired":
    case "reminded":
    case "supervised":
    case "taken-up":
    case "held-to-account":
      return sayPressing(event, speaker);
    case "clocks-moved": {
      const moves = [...new Map(event.moves.map(({ was, due }) => [`${was} ${due}`, { was, due }])).values()];
      const said = moves.map(({ was, due }) => [sayDay(was), sayDay(due)] as const);
      return text(
        `因日历变动，最后一日${said.map(([was, due]) => `由${was.zh}改为${due.zh}`).join("，")}`,
        `With a change of the calendar the last day moved ${said.map(([was, due]) => `from ${was.en} to ${due.en}`).join(", ")}`,
      );
    }
    case "obligation-arose": {
      const [name, due] = [line(rulebook.obligations, event.rule), sayDay(event.due)];
      return text(`应办${name.zh}，至${due.zh}`, `Owed: ${name.en}, by ${due.en}`);
    }
    case "obligation-served":
      return join(
        "已送达：",
        "Served: ",
        proofNames[event.proof as keyof typeof proofNames] ?? text(event.proof, event.proof),
      );
    case "obligation-waived":
      return text(
        `依规免除一项告知${event.shownBy ? `（依据：${event.shownBy.join("、")}）` : ""}`,
        `A notice was lawfully waived${event.shownBy ? ` (shown by: ${event.shownBy.join(", ")})` : ""}`,
      );
    case "message-sent":
      return event.by.as === "petitioner"
        ? text("信访人留言", "Message from the petitioner")
        : text("给信访人留言", "Message to the petitioner");
    case "revisited":
      return event.outcome === "reached"
        ? text("联系反映人，已联系上", "Tried to reach the reporter: reached")
        : text("联系反映人，未能联系上", "Tried to reach the reporter: not reached");
    case "struck-off":
      return text("销号", "Struck off");
    case "reopened":
      return text("重新办理", "Reopened");
    case "position-recorded":
      return join("信访人表示：", "The petitioner says: ", line(rulebook.positions, event.position));
    case "rated":
      return text("信访人作出评价", "The petitioner rated");
    case "review-requested":
      return text("信访人申请复查", "The petitioner asked for a review");
    case "review-right-lapsed":
      return text("复查申请期满，未申请", "The days for asking a review went by unused");
    case "withdrawal-asked": {
      const until = sayDay(event.takesEffect);
      return text(
        `信访人提出撤回，${until.zh}前可以反悔`,
        `The petitioner withdrew; it can be taken back until ${until.en}`,
      );
    }
    case "withdrawal-taken-back":
      return text("信访人收回撤回", "The petitioner took the withdrawal back");
    case "withdrawal-took-effect":
      return text("撤回生效", "The withdrawal took effect");
    case "stepped-aside":
      return text("一名人员回避", "An officer stood aside");
    case "erasure-asked":
      return erasing("提出依规删除全部内容", "Asked that all words be erased", event);
    case "erased":
      return erasing("已依规删除全部内容", "All words were erased", event);
    case "disclosure-planned":
      return text(
        "决定披露身份，披露前先书面告知本人",
        "Disclosure of an identity planned; the person is told in writing first",
      );
    case "identity-viewed":
      return join("查看身份，用途：", "Identity viewed, for: ", line(rulebook.identityPurposes, event.purpose));
  }
}
