import { sayDay } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Refusal } from "../matter/refusal.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { postNames, stageNames } from "./names.ts";
import { sayAddressee } from "./say-addressee.ts";
import { conditionsOf, lineName, missingOf } from "./say-missing.ts";
import { sayErasure } from "./say-erasure.ts";
import { sayMalformed } from "./say-malformed.ts";
import { sayProgramme } from "./say-programme.ts";
import { sayOwnRight } from "./say-own-right.ts";
import { sayTimes } from "./say-times.ts";

export type Words = { readonly rulebook: Rulebook; readonly organisation?: Organisation };

/** A refusal in one sentence that says what would put it right, and names its clause where it has one. */
export function sayRefusal(refusal: Refusal, words: Words): Text {
  const said = say(refusal, words);
  const { clause } = refusal;
  return clause ? text(`${said.zh}（${clause.zh}）`, `${said.en} (${clause.en})`) : said;
}

function say(r: Refusal, { rulebook }: Words): Text {
  switch (r.why) {
    case "not-found":
      return text("没有这件事项，或者不在您的职责范围内。", "There is no such matter, or it is not within your duty.");
    case "malformed":
      return sayMalformed(r);
    case "day-ahead":
      return text(
        `${sayDay(r.day).zh}还没有到，请填写实际收到的日期。`,
        `${sayDay(r.day).en} has not come yet. Please give the day it really arrived.`,
      );
    case "changed-meanwhile":
      return text(
        "刚才有人处理了这件事项，请看过最新情况后再办。",
        "Somebody has just worked on this matter. Please look at it again first.",
      );
    case "not-in-your-power":
      return text(`这一步由${listOf(r.posts, "zh")}办理。`, `This step is for: ${listOf(r.posts, "en")}.`);
    case "not-the-answerable-unit":
      return text(
        "这件事项现在不由您的单位负责，这一步须由负责单位办理。",
        "Your unit does not answer for this matter now; the unit that does takes this step.",
      );
    case "only-the-petitioner":
      return text(
        "这一步只能由信访人本人凭查询码办理，任何工作人员都不能代办。",
        "Only the petitioner can do this, with their own code. No officer can do it for them.",
      );
    case "wrong-stage":
      return text(
        `事项现在处于“${stageNames[r.stage].zh}”，这一步须在“${r.needs.map((one) => stageNames[one].zh).join("、")}”时办理。`,
        `The matter is at “${stageNames[r.stage].en}”; this step belongs to: ${r.needs.map((one) => stageNames[one].en).join(", ")}.`,
      );
    case "stands-aside":
      return text("您已对这件事项回避。", "You have stood aside from this matter.");
    case "addressee-barred":
    case "addressee-cannot-decide":
    case "addressee-unknown":
    case "addressee-above":
    case "below-managing-level":
      return sayAddressee(r);
    case "already-there":
      return text("已经是这样了，不必再办。", "It is so already; there is nothing to do.");
    case "not-in-rulebook":
      return text(
        `制度中没有“${r.value}”这一项，请从列出的选项中选择。`,
        `The rulebook has no “${r.value}”. Please choose from what is listed.`,
      );
    case "category-out-of-scope":
    case "not-provided":
    case "notice-not-ended":
    case "other-programme":
      return sayProgramme(r, rulebook);
    case "unknown-part":
      return text(
        "这件事项中没有您指的这一项，请刷新后再选。",
        "This matter has no such part. Please reload and choose again.",
      );
    case "gate-not-next":
      return text(
        `请先过${lineName(rulebook.gates, r.next).zh}。`,
        `The next gate is: ${lineName(rulebook.gates, r.next).en}.`,
      );
    case "gates-not-passed":
      return text(
        `还没有过${lineName(rulebook.gates, r.next).zh}。`,
        `Not yet passed: ${lineName(rulebook.gates, r.next).en}.`,
      );
    case "same-person-at-two-gates":
      return text(
        `您已签过${lineName(rulebook.gates, r.gate).zh}，各关须由不同的人签。`,
        `You have signed the ${lineName(rulebook.gates, r.gate).en}; the gates are signed by different people.`,
      );
    case "gate-not-passed-yet":
      return text("还没有过这一关，无从退回。", "This gate has not been passed, so nothing can be sent back to it.");
    case "grades-missing":
      return text(
        `请给${r.grades.map((id) => lineName(rulebook.grades, id).zh).join("、")}评定等级。`,
        `Please grade: ${r.grades.map((id) => lineName(rulebook.grades, id).en).join(", ")}.`,
      );
    case "category-missing":
      return text("请先确定类别。", "Please put it in a category first.");
    case "nothing-on-its-way":
      return text(
        "这件事项没有转送或交办给您的单位，无从提出异议。",
        "This matter was not sent to your unit, so there is nothing to object to.",
      );
    case "already-on-its-way":
      return text("这件事项已经转出，正等待对方受理。", "This matter is already on its way and waits to be taken.");
    case "objection-too-late":
      return text(
        `提出异议的期限是${sayDay(r.was).zh}，已经过了。`,
        `Objections could be made until ${sayDay(r.was).en}.`,
      );
    case "objection-waiting":
      return text(
        "承办方提出了异议，请先答复异议。",
        "The receiver has objected; the objection has to be answered first.",
      );
    case "no-objection":
      return text("没有等待答复的异议。", "There is no objection waiting.");
    case "already-done":
      return text(`已于${sayDay(r.on).zh}办理。`, `This was done on ${sayDay(r.on).en}.`);
    case "already-taken":
      return text(
        `“${lineName(rulebook.duties, r.duty).zh}”已有人承担，可以移交。`,
        `“${lineName(rulebook.duties, r.duty).en}” has a holder already; it can be handed over.`,
      );
    case "not-the-holder":
      return text("这项责任不在您名下，由承担人办理。", "You do not hold this duty; its holder does this.");
    case "duty-not-taken":
      return text("还没有人承担这项责任，请先承担。", "Nobody has taken this duty yet. Please take it first.");
    case "no-package":
      return text("这件事项还没有组成专案包。", "This matter has no package yet.");
    case "due-in-the-past":
      return text(
        `${sayDay(r.day).zh}已经过去，请选择今天或以后的日期。`,
        `${sayDay(r.day).en} is past. Please choose today or a later day.`,
      );
    case "no-handling-unit":
      return text("还没有承办单位，请先交办。", "There is no handling unit yet. Please assign it first.");
    case "not-in-the-handling-unit":
      return text("承办人须是承办单位的人员。", "The handler has to be of the handling unit.");
    case "proof-not-accepted":
      return text(
        "这种送达凭证不被认可，请从列出的方式中选择。",
        "This proof is not accepted here. Please choose one of those listed.",
      );
    case "waiver-not-lawful":
      return text(
        "这不是可以免除的法定理由，请从列出的理由中选择。",
        "This is no lawful reason to waive it. Please choose one of those listed.",
      );
    case "attempts-missing":
      return text(
        `须有不少于${r.needs}个不同日期的联系记录，现有${r.days.length}个；请先用“联系、回访”逐次记下。`,
        `This takes attempts on ${r.needs} different days; there are ${r.days.length}. Please record each under “Reach the reporter”.`,
      );
    case "earlier-matter-missing":
      return text(
        "请填写它所重复的、较早登记的事项编号。",
        "Please give the number of the matter it repeats, registered earlier.",
      );
    case "not-extendable":
    case "clock-ran-out":
    case "already-extended":
    case "extension-waiting":
    case "extension-not-asked":
    case "extension-reason-missing":
    case "extension-needs-another":
    case "pause-not-lawful":
    case "not-paused":
    case "before-the-pause":
    case "unit-not-below":
    case "nothing-to-warn-of":
      return sayTimes(r);
    case "points-open":
      return text(
        `还不能答复：${missingOf(r.missing, "zh")}。`,
        `It cannot be replied to yet: ${missingOf(r.missing, "en")}.`,
      );
    case "conditions-missing":
      return text(
        `还不能销号：${conditionsOf(r.missing, rulebook, "zh")}。`,
        `It cannot be struck off yet: ${conditionsOf(r.missing, rulebook, "en")}.`,
      );
    case "finding-missing":
      return text("请先写明查证结论，再作答复。", "Please record the finding first, then the answer.");
    case "debts-left":
      return text(
        `并入他件后就没有人能送达了，请先办完：${r.obligations.map((id) => lineName(rulebook.obligations, id).zh).join("、")}。`,
        `Once it is linked nobody could serve it any more; please serve first: ${r.obligations.map((id) => lineName(rulebook.obligations, id).en).join(", ")}.`,
      );
    case "last-contact":
      return text("这是事项本身的来件，不能拆出。", "This arrival is the matter's own and cannot be taken out.");
    case "has-other-contacts":
      return text(
        "这件事项下还并有其他来件，请先拆出。",
        "Other arrivals are linked to this matter; take them out first.",
      );
    case "not-linked-here":
      return text("这件来件不在这件事项下。", "This arrival does not belong to this matter.");
    case "review-right-over":
    case "review-right-runs":
    case "not-withdrawn":
    case "withdrawal-final":
    case "withdrawal-waits":
      return sayOwnRight(r);
    case "erased":
    case "only-at-the-console":
    case "erasure-not-asked":
    case "erasure-needs-another":
      return sayErasure(r);
    case "not-real-name":
      return text(
        "这是匿名反映，没有署名可以核实；也不得追查匿名举报人。",
        "This report is anonymous: there is no name to verify, and an anonymous reporter must not be traced.",
      );
  }
}

function listOf(posts: readonly string[], language: "zh" | "en"): string {
  const names = posts.map((post) => postNames[post as keyof typeof postNames]?.[language] ?? post);
  return names.length === 0
    ? language === "zh"
      ? "系统"
      : "the system itself"
    : names.join(language === "zh" ? "、" : ", ");
}
