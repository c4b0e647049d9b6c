import { text, type Text } from "../kernel/text.ts";
import type { Stage } from "../matter/state.ts";
import type { Task } from "../matter/task.ts";
import type { Model } from "./model/model.ts";

const stages: Readonly<Record<Stage, Text>> = {
  "at-the-gates": text("登记审核", "at the gates"),
  triage: text("分类研判", "triage"),
  "to-decide": text("待受理", "to be decided"),
  transferred: text("已转送", "transferred"),
  handling: text("办理中", "being handled"),
  refused: text("不予受理", "not accepted"),
  replied: text("已答复", "replied"),
  "struck-off": text("已销号", "struck off"),
  merged: text("并入他件", "linked to another"),
  "passed-up": text("已呈上级", "passed up"),
};

export function sayStage(stage: Stage): Text {
  return stages[stage];
}

const verbs: Readonly<Partial<Record<Task["verb"], Text>>> = {
  "pass-gate": text("签", "sign"),
  triage: text("研判", "triage it"),
  accept: text("决定受理与否", "decide whether to accept it"),
  "name-handler": text("确定承办人", "name its handler"),
  "find-point": text("查清问题", "find the points out"),
  reply: text("作出答复", "reply"),
  "serve-obligation": text("送达", "serve"),
  "take-duty": text("领取责任", "take the duty"),
  "do-duty": text("完成责任", "do the duty"),
  "answer-objection": text("答复异议", "answer the objection"),
  "strike-off": text("销号", "strike it off"),
  revisit: text("回访", "call the petitioner back"),
  "form-package": text("重新组成专班", "form the package anew"),
  "reach-milestone": text("完成方案节点", "reach the milestone"),
  "grant-extension": text("审批延期", "decide on more time"),
};

/** What a task asks for, after “nobody may”. */
export function sayTask({ verb, about }: Task, { rulebook }: Model): Text {
  const { zh, en } = verbs[verb] ?? text(verb, verb);
  const [line = about] = about.split(":");
  const named = [...rulebook.gates, ...rulebook.duties, ...rulebook.obligations].find(({ id }) => id === line)?.name;
  return named ? text(`${zh}“${named.zh}”`, `${en} “${named.en}”`) : text(zh, en);
}
