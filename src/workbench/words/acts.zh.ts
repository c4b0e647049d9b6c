import type { ActName } from "../../contract/act.ts";

/** What an act is called on its button, and the one sentence that says what will happen and who will see it. */
export type ActWords = { readonly verb: string; readonly effect: (about: ActAbout) => string };

/** What the form says so far, in words, for the sentence; empty where nothing was chosen yet. */
export type ActAbout = { readonly to: string; readonly officer: string; readonly what: string; readonly day: string };

const or = (given: string, otherwise: string): string => (given === "" ? otherwise : given);
const unseen = "被反映人、其亲属、其单位和下属单位看不到，也不能成为收件方。";

export const actsZh: Record<ActName, ActWords> = {
  "link-contact": {
    verb: "并入",
    effect: () => "这次来件将并入另一事项；本事项的时限和告知停下，不删除任何内容，随时可以拆回。",
  },
  "unlink-contact": { verb: "拆出", effect: () => "这次来件将恢复为自己的事项，时限从它来的那天算起。" },
  classify: {
    verb: "分类",
    effect: ({ what }) => `类别将定为${or(what, "所选类别")}；属于业务范围外的，转送时限从今天起算。`,
  },
  "match-subject": {
    verb: "对应被反映人",
    effect: ({ officer, to }) =>
      `${[officer, to].filter(Boolean).join("、") || "所选的人和单位"}从此看不到本事项；已在其手中的，收回并由上一级负责。`,
  },
  "clear-subject": { verb: "解除对应", effect: () => "此人及其单位不再回避本事项；解除的理由留在记录里。" },
  "verify-name": {
    verb: "核实署名",
    effect: () => "署名不实或无法核实的，按匿名继续办理，不再产生告知；事项不会因此终止。",
  },
  "pass-gate": {
    verb: "签关",
    effect: ({ what }) => `您将签过${or(what, "这一关")}；各关由不同的人签，签名留在记录里。`,
  },
  "send-back": { verb: "退回", effect: ({ what }) => `将退回${or(what, "所选关口")}，从那一关起重新签。` },
  triage: { verb: "研判", effect: () => "四项等级由您判定，办理单位看得到；之后可以重新研判。" },
  accept: { verb: "受理", effect: () => "本单位将受理并负责到底，办理时限从今天起算；反映人查询时看到“已受理”。" },
  refuse: {
    verb: "不予受理",
    effect: ({ what }) =>
      `本事项到此结束；反映人将看到理由${what === "" ? "" : `“${what}”`}、您写的话，以及可以去哪里。`,
  },
  transfer: {
    verb: "转送",
    effect: ({ to }) =>
      `${or(to, "所选单位")}将看到全部内容（不含身份），须在受理时限内决定是否受理；在其受理之前，本单位仍然负责。${unseen}`,
  },
  object: { verb: "提出异议", effect: () => "转来的单位将看到您的理由；在其同意之前，事项仍在这里，时限照走。" },
  "answer-objection": {
    verb: "答复异议",
    effect: () => "同意，事项退回本单位；不同意，事项留在原处。对方会看到您的理由。",
  },
  assign: {
    verb: "交办",
    effect: ({ to, day }) =>
      `${or(to, "所选单位")}将看到全部内容（不含身份），须${day === "" ? "按期" : `在 ${day} 前`}报结；本单位仍然负责。${unseen}`,
  },
  "name-handler": {
    verb: "确定承办人",
    effect: ({ officer }) => `${or(officer, "所选人员")}将看到本事项；实名的反映人会被告知由谁承办。`,
  },
  "form-package": {
    verb: "成立专班",
    effect: () => "专班成员将看到本事项；再次成立会替换原来的方案和节点，原方案留在记录里。",
  },
  "reach-milestone": {
    verb: "完成节点",
    effect: ({ what }) => `节点${what === "" ? "" : `“${what}”`}将记为完成；凭据留在记录里。`,
  },
  "take-duty": { verb: "承担包保", effect: ({ what }) => `您将承担${or(what, "所选责任")}，完成日期从今天起算。` },
  "hand-over-duty": {
    verb: "移交包保",
    effect: ({ officer }) => `这项责任将交给${or(officer, "所选人员")}，其将看到本事项；完成日期不变。`,
  },
  "do-duty": { verb: "完成包保", effect: ({ what }) => `${or(what, "这项责任")}将记为完成；凭据留在记录里。` },
  "find-point": {
    verb: "查证",
    effect: () => "结论在整件答复之前可以改；反映人要到整件答复后才看到结论，看不到依据。",
  },
  "answer-point": { verb: "答复问题", effect: () => "反映人要到整件答复后才看到这段答复；在那之前可以改。" },
  reply: {
    verb: "答复",
    effect: () => "办理时限到此结束；反映人将看到每个问题的答复和您写的话，并可在期限内申请复查。这不是销号。",
  },
  "ask-extension": {
    verb: "申请延长",
    effect: () => "由批准人决定；批准并把延期告知送达信访人之后，时限才延长。在此之前照常计算。",
  },
  "grant-extension": {
    verb: "批准延长",
    effect: () => "从未顺延的届满日起接着计算；署名的信访人须先收到延期告知，告知送达后生效，没有送达就不延长。",
  },
  "decline-extension": { verb: "不同意延长", effect: () => "时限照常计算，理由留在记录里。" },
  "pause-clock": {
    verb: "停止计算",
    effect: () => "从今天起不计入时限，恢复之后届满日相应后移；只能因法定理由停止，信访人看得到停了哪些天。",
  },
  "resume-clock": {
    verb: "恢复计算",
    effect: ({ day }) => `不计入的最后一日是${or(day, "所选日期")}，次日起接着计算。`,
  },
  remind: { verb: "催办", effect: () => "承办人的今日待办里会排在最前面，直到有人办理；催办次数留在记录里。" },
  supervise: {
    verb: "督办",
    effect: ({ day }) => `承办单位须在${or(day, "所选日期")}前书面反馈，没有反馈不能销号。`,
  },
  "take-up": {
    verb: "提级办理",
    effect: () => "本单位从此负责办理，原单位不再办理，也不再看得到，除非再交办给它；各项时限照常计算，不重新起算。",
  },
  "hold-to-account": {
    verb: "责任追究",
    effect: ({ to }) => `将对${or(to, "所选单位")}追究责任，记入事项记录；不写个人姓名。`,
  },
  "serve-obligation": {
    verb: "送达",
    effect: ({ what }) => `${or(what, "这项告知")}将记为已送达，并留下送达方式作为凭据。`,
  },
  "waive-obligation": {
    verb: "免除",
    effect: ({ what }) => `${or(what, "这项告知")}将依法免除；理由和您的名字留在记录里。`,
  },
  "send-message": { verb: "留言", effect: () => "反映人凭查询码将看到这段话和附件，匿名的也一样；发出后不能收回。" },
  revisit: {
    verb: "联系、回访",
    effect: () => "将记下这次联系，联系不上也记；满不满意只能由反映人自己凭码说，您不能代填。",
  },
  "strike-off": {
    verb: "销号",
    effect: () => "本事项将从名单上销号，各项条件的凭据一并列入记录；反映人看到“已销号”，复查的权利不受影响。",
  },
  reopen: { verb: "重新办理", effect: () => "本事项将重新办理，办理时限从今天起算；反映人看到“办理中”。" },
  "step-aside": { verb: "回避", effect: () => "您将从此看不到本事项，不能自己撤销；您手中的责任须由单位另派人。" },
  "plan-disclosure": {
    verb: "决定披露身份",
    effect: ({ what }) => `${what || "此人"}将先收到书面告知和理由；送达或者依法免除之后，才能为此打开姓名和联系方式。`,
  },
  "view-identity": {
    verb: "查看身份",
    effect: () => "将显示此人的姓名和联系方式；谁、何时、为什么看过，永久留在记录里。",
  },
};
