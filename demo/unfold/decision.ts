import type { Chance } from "../chance.ts";
import type { Tale } from "../tale.ts";
import type { Cast } from "./cast.ts";
import { sayAll } from "./talk.ts";
import type { Thread } from "./thread.ts";

/** Accepted here, refused with the way to go, or passed on and taken, objected to or returned. True when it is accepted. */
export function decided(tale: Tale, cast: Cast, chance: Chance, laid: Thread): boolean {
  const { end, title } = tale;
  if (end === "decide") {
    sayAll(tale, cast.registrar, laid, chance);
    return false;
  }
  if (end.startsWith("refused:")) {
    sayAll(tale, cast.registrar, laid, chance);
    laid.office(chance.number(0, 2), cast.decider, {
      command: "refuse",
      reason: end.slice("refused:".length),
      note: tale.note ?? title,
    });
    if (tale.rated)
      laid.petitioner(chance.number(1, 4), { command: "rate", ratings: { "letters-office": tale.rated[0] } });
    return false;
  }
  if (cast.way === "passed-on" || end === "sent" || returns(tale)) return passedOn(tale, cast, chance, laid);
  laid.office(chance.number(0, 2), cast.decider, { command: "accept" });
  noticeOfAcceptance(tale, cast, chance, laid);
  return true;
}

function returns({ twists }: Tale): boolean {
  return twists?.includes("objected-and-returned") ?? false;
}

function passedOn(tale: Tale, cast: Cast, chance: Chance, laid: Thread): boolean {
  const { title, twists, end } = tale;
  const town = `town-${tale.at?.slice(0, 2)}`;
  const head = `${town}-head`;
  laid.office(chance.number(0, 1), cast.decider, {
    command: "transfer",
    to: town,
    note: tale.note ?? `“${title}”属你镇（乡）管理权限，请依规受理。`,
  });
  if (tale.named !== undefined)
    laid.office(0, cast.registrar, {
      command: "serve-obligation",
      rule: "routed-notice",
      proof: "read-by-code",
      note: "已在查询码下告知去向。",
    });
  if (twists?.includes("objection-waits"))
    laid.office(1, head, {
      command: "object",
      reason: "not-our-place",
      note: "所指地块已于前年划出我镇，现由相邻乡镇代管，请核。",
    });
  if (end === "sent") return false;

  if (returns(tale)) {
    laid.office(2, head, {
      command: "object",
      reason: "conflict-of-interest",
      note: "承办人员与所反映的项目有工作关系，请区里直接办理。",
    });
    laid.office(1, cast.decider, { command: "answer-objection", agrees: true, note: "理由成立，收回由区里办理。" });
    laid.office(1, cast.decider, { command: "accept" });
    noticeOfAcceptance(tale, cast, chance, laid);
    return true;
  }
  if (twists?.includes("objection-dismissed")) {
    laid.office(2, head, {
      command: "object",
      reason: "not-our-level",
      note: "所涉人员工资关系在区里，建议由区直接受理。",
    });
    laid.office(1, cast.decider, {
      command: "answer-objection",
      agrees: false,
      note: "该同志党组织关系在你镇，按管理权限由你镇受理。",
    });
  }
  laid.office(chance.number(1, 3), head, { command: "accept" });
  noticeOfAcceptance(tale, cast, chance, laid);
  return true;
}

function noticeOfAcceptance(tale: Tale, cast: Cast, chance: Chance, laid: Thread): void {
  if (tale.named === undefined || tale.twists?.includes("name-not-verifiable")) return;
  const proof = chance.pick(["read-by-code", "by-phone", "in-person", "posted"]);
  laid.office(chance.number(0, 2), cast.desk, { command: "serve-obligation", rule: "accepted-notice", proof });
}
