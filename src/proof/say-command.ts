import { text, type Text } from "../kernel/text.ts";
import type { DecidableCommand } from "../matter/decide.ts";
import type { Matter } from "../matter/state.ts";
import type { Line } from "../rules/rulebook.ts";
import type { Model } from "./model/model.ts";
import { sayOfficer } from "./model/organisation.ts";

/** What a command of the model office does, after the name of whoever does it. */
export function sayCommand(command: DecidableCommand, m: Matter, model: Model): Text {
  const verb = command.command === "answer-objection" && !command.agrees ? disagrees : verbs[command.command];
  const object = objectOf(command, m, model);
  return object ? text(`${verb.zh}${object.zh}`, `${verb.en} ${object.en}`) : verb;
}

/** What is meant, where the rulebook or the district has a name for it. */
function objectOf(command: DecidableCommand, m: Matter, { rulebook, organisation }: Model): Text | undefined {
  if (command.command === "transfer" || command.command === "assign") return organisation.units.get(command.to)?.name;
  if (command.command === "name-handler") return sayOfficer(organisation, command.officer);
  if ("gate" in command) return lineOf(rulebook.gates, command.gate);
  if ("duty" in command) return lineOf(rulebook.duties, command.duty);
  if ("category" in command) return lineOf(rulebook.categories, command.category);
  if ("position" in command) return lineOf(rulebook.positions, command.position);
  if (command.command === "refuse") return lineOf(rulebook.refusalReasons, command.reason);
  if ("obligation" in command) {
    const owed = m.obligations.find(({ obligation }) => obligation === command.obligation);
    return owed && lineOf(rulebook.obligations, owed.rule);
  }
  return undefined;
}

function lineOf(lines: readonly Pick<Line, "id" | "name">[], which: string): Text | undefined {
  const line = lines.find(({ id }) => id === which);
  return line && quoted(line.name);
}

/** A line of a rulebook inside a sentence. */
export function quoted({ zh, en }: Text): Text {
  return text(`“${zh}”`, `“${en}”`);
}

const disagrees = text("不同意异议", "does not agree to the objection");

const verbs: Readonly<Record<DecidableCommand["command"], Text>> = {
  "link-contact": text("按重复件并入先前的事项", "links it, as a repeat, to an earlier matter"),
  "unlink-contact": text("从并入的事项中取出", "takes it out of the matter it was linked to"),
  classify: text("归类为", "classifies it as"),
  "match-subject": text("认定被反映人", "says whom it accuses"),
  "clear-subject": text("更正被反映人", "says that the subject is somebody else"),
  "verify-name": text("核实后认定署名无法核实", "finds that the name cannot be verified"),
  "pass-gate": text("签过", "signs it through"),
  "send-back": text("退回", "sends it back to"),
  triage: text("作四性研判", "triages it"),
  accept: text("决定受理", "accepts it"),
  refuse: text("决定不予受理：", "does not accept it:"),
  transfer: text("转送给", "transfers it to"),
  object: text("提出异议", "objects"),
  "answer-objection": text("同意异议，收回", "agrees to the objection and takes it back"),
  assign: text("交办给", "assigns it to"),
  "name-handler": text("确定承办人：", "names as its handler"),
  "form-package": text("组成专班，定下方案节点", "forms a package with a milestone"),
  "reach-milestone": text("完成方案节点", "reaches the milestone"),
  "take-duty": text("领取", "takes the duty"),
  "hand-over-duty": text("移交", "hands over the duty"),
  "do-duty": text("完成", "does the duty"),
  "find-point": text("查清问题", "finds the point out"),
  "answer-point": text("拟出答复", "writes the answer"),
  reply: text("作出答复", "replies"),
  "ask-extension": text("申请延期", "asks for more time"),
  "grant-extension": text("批准延期", "grants more time"),
  "decline-extension": text("不批准延期", "declines more time"),
  "pause-clock": text("中止计时", "lets the clock stand still"),
  "resume-clock": text("恢复计时", "lets the clock go on"),
  remind: text("催办", "reminds"),
  supervise: text("发出督办", "orders in writing that it be pressed on with"),
  "take-up": text("提级办理", "takes it up to the higher level"),
  "hold-to-account": text("记录责任追究", "holds a unit to account"),
  "serve-obligation": text("送达", "serves"),
  "waive-obligation": text("依法免除", "waives"),
  "send-message": text("给信访人留言", "writes to the petitioner"),
  revisit: text("联系信访人，没有联系上", "tries in vain to reach the petitioner"),
  "strike-off": text("销号", "strikes it off"),
  reopen: text("重新办理", "takes it up again"),
  "step-aside": text("申请回避", "stands aside"),
  "view-identity": text("查看身份", "looks at an identity"),
  "plan-disclosure": text("决定披露身份", "plans to disclose an identity"),
  "ask-erasure": text("申请删除", "asks that it be erased"),
  erase: text("删除", "erases it"),
  write: text("留言", "writes"),
  "record-position": text("表示", "says"),
  rate: text("评价", "rates"),
  "request-review": text("申请复查", "asks for a review"),
  withdraw: text("提出撤回", "withdraws"),
  "take-back-withdrawal": text("收回撤回", "takes the withdrawal back"),
  "let-withdrawal-take-effect": text("记录撤回生效", "records that the withdrawal stands"),
  "let-review-right-lapse": text("记录复查期限已过", "records that the time for a review went by"),
  "keep-away": text("落实回避", "keeps away who must not come near"),
  "fire-rungs": text("发出预警", "gives the warnings that are due"),
};
