import { text, type Text } from "../kernel/text.ts";
import type { Channel } from "../matter/command.ts";
import type { Stage } from "../matter/state.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { Tier } from "../organisation/unit.ts";
import type { ClosingCheck } from "../rules/closing-rule.ts";
import type { Proof } from "../rules/obligation-rule.ts";

/** What the office calls its own words; what a rulebook names, it names itself. */
export const stageNames: Readonly<Record<Stage, Text>> = {
  "at-the-gates": text("登记审核", "At the gates"),
  triage: text("分类研判", "Triage"),
  "to-decide": text("待受理", "To be decided"),
  transferred: text("已转送", "Transferred"),
  handling: text("办理中", "Being handled"),
  refused: text("不予受理", "Not accepted"),
  replied: text("已答复", "Replied"),
  "struck-off": text("已销号", "Struck off"),
  merged: text("并入他件", "Linked to another"),
  "passed-up": text("已呈上级", "Passed up"),
};

export const tierNames: Readonly<Record<Tier, Text>> = {
  0: text("上级机关", "the organ above the district"),
  1: text("区级", "the district"),
  2: text("乡镇", "the township"),
  3: text("村", "the village"),
  4: text("组", "the group"),
};

export const channelNames: Readonly<Record<Channel, Text>> = {
  letter: text("来信", "Letter"),
  visit: text("来访", "Visit"),
  phone: text("来电", "Phone"),
  web: text("网络", "Web"),
  wechat: text("微信", "WeChat"),
};

export const postNames: Readonly<Record<PostKind, Text>> = {
  head: text("书记", "the head"),
  leader: text("班子成员", "a leader"),
  "centre-director": text("信访举报中心主任", "the director of the report centre"),
  registrar: text("录入员", "a registrar"),
  reviewer: text("审核员", "a reviewer"),
  "quality-officer": text("质量员", "a quality officer"),
  handler: text("承办人", "a handler"),
  "village-supervisor": text("村监会主任", "the village supervisor"),
  liaison: text("信访联络员", "a liaison"),
  administrator: text("系统管理员", "an administrator"),
  auditor: text("审计员", "an auditor"),
  custodian: text("身份保管员", "the custodian of identities"),
  official: text("任职人员", "an official"),
};

/** Each closing check as what is missing when it does not hold. */
export const checkNames: Readonly<Record<ClosingCheck, Text>> = {
  "every-point-found": text("有问题还没有查证结论", "points without a finding"),
  "gates-passed": text("关口没有签齐", "gates not signed"),
  "every-point-answered": text("有问题还没有答复", "points without an answer"),
  replied: text("还没有作出答复", "no reply given"),
  "obligations-ended": text("告知、反馈还没有送达", "notices or feedback not served"),
  "no-open-withdrawal": text("撤回还在反悔期内", "a withdrawal can still be taken back"),
  "duties-done": text("包保责任没有完成", "duties not done"),
  "milestones-reached": text("方案节点没有完成", "milestones not reached"),
  "position-known": text(
    "信访人的意见还不清楚（没有表示认可，也没有申请复查或过了复查期限）",
    "the petitioner's position is not known (neither agreed that it is settled, nor asked for a review or let its time pass)",
  ),
};

export const proofNames: Readonly<Record<Proof, Text>> = {
  "read-by-code": text("凭查询码阅读", "Read by code"),
  signed: text("签收", "Signed for"),
  delivered: text("直接送达", "Delivered"),
  posted: text("邮寄", "Posted"),
  "refused-to-sign": text("留置送达（拒收）", "Left there, as signing was refused"),
  "by-phone": text("电话告知并记录", "By phone, with a note"),
  "in-person": text("当面告知", "In person"),
  "handed-over": text("移交", "Handed over"),
};
