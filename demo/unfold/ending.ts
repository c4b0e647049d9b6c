import type { Chance } from "../chance.ts";
import type { Tale } from "../tale.ts";
import type { Cast } from "./cast.ts";
import { concluded, disposed, overseen, revisited } from "./proofs.ts";
import type { Thread } from "./thread.ts";

/** From the reply to strike-off, in the way in which the petitioner's position came to be known. */
export function ended(tale: Tale, cast: Cast, chance: Chance, laid: Thread): void {
  const { end, named, twists = [] } = tale;
  if (end === "answered") return;
  const handler = twists.includes("stepped-aside") ? cast.spare : cast.handler;
  laid.office(chance.number(1, 2), cast.chief, { command: "reply" });
  const told = named !== undefined && !twists.includes("name-not-verifiable");
  const owesResult = told && (end !== "replied" || chance.number(1, 3) > 1);
  if (owesResult)
    laid.office(chance.number(1, 4), handler, {
      command: "serve-obligation",
      rule: "result-feedback",
      proof: chance.pick(["in-person", "signed", "by-phone", "read-by-code"]),
    });
  if (end === "replied") return afterReply(tale, cast, chance, laid);

  for (const duty of ["dispose", "conclude", "revisit"]) laid.office(0, handler, { command: "take-duty", duty });
  if (twists.includes("duty-handed-over"))
    laid.office(1, handler, {
      command: "hand-over-duty",
      duty: "revisit",
      to: cast.spare,
      reason: "下周起参加专题培训，回访由同组同志接手。",
    });
  laid.office(chance.number(0, 2), handler, { command: "do-duty", duty: "dispose", proof: disposed(chance) });
  positionKnown(tale, handler, chance, laid);
  rated(tale, chance, laid);
  laid.office(chance.number(0, 2), twists.includes("duty-handed-over") ? cast.spare : handler, {
    command: "do-duty",
    duty: "revisit",
    proof: revisited(chance),
  });
  laid.office(0, handler, { command: "do-duty", duty: "conclude", proof: concluded(chance) });
  laid.office(chance.number(0, 1), cast.overseer, { command: "do-duty", duty: "supervise", proof: overseen(chance) });
  for (const [index, { proof }] of (tale.plan?.milestones ?? []).entries())
    if (index >= tale.points.length)
      laid.office(0, handler, { command: "reach-milestone", milestone: index + 1, proof });
  laid.office(0, handler, { command: "serve-obligation", rule: "quarterly-result", proof: "handed-over" });
  laid.office(chance.number(0, 2), cast.closer, { command: "strike-off" });
}

type Ending = (tale: Tale, handler: string, chance: Chance, laid: Thread) => void;

/** How the petitioner's position came to be known, where it was not by saying that all is settled. */
const otherwise: Partial<Record<Tale["end"], Ending>> = {
  "struck:review": (tale, _handler, chance, laid) =>
    laid.petitioner(chance.number(3, 9), {
      command: "request-review",
      grounds: tale.word ?? "对答复有不同意见，请上一级再看。",
    }),
  // The thirty days of the reply run out, and the clerk records it; 28 working days are always more.
  "struck:lapsed": (_tale, handler, _chance, laid) =>
    laid.office(28, handler, {
      command: "revisit",
      outcome: "reached",
      how: "by-code",
      note: "已在查询码下留言提示复查期限，未见新的意见。",
    }),
  "struck:unreachable": (_tale, handler, chance, laid) => {
    for (const [how, note] of calls)
      laid.office(chance.number(2, 3), handler, { command: "revisit", outcome: "unreachable", how, note });
  },
  "struck:withdrawn": (_tale, handler, _chance, laid) =>
    laid.office(7, handler, {
      command: "revisit",
      outcome: "reached",
      how: "by-phone",
      note: "本人说撤回是自己的意思，没有人找过他。",
    }),
};

function positionKnown(tale: Tale, handler: string, chance: Chance, laid: Thread): void {
  (otherwise[tale.end] ?? settled)(tale, handler, chance, laid);
}

function settled(tale: Tale, handler: string, chance: Chance, laid: Thread): void {
  const note = tale.word === undefined ? {} : { note: tale.word };
  laid.office(chance.number(2, 5), handler, {
    command: "revisit",
    outcome: "reached",
    how: chance.pick(["by-phone", "in-person", "by-code"]),
    note: chance.pick(reached),
  });
  laid.petitioner(chance.number(0, 3), { command: "record-position", position: "settled", ...note });
}

const calls = [
  ["by-phone", "拨打所留号码，关机。"],
  ["by-code", "在查询码下留言，请其方便时回复，一直未读。"],
  ["by-letter", "按所留地址寄信，退回，注明“查无此人”。"],
] as const;

const reached = [
  "已说明答复的每一条，提醒可以凭码填写意见，填不填、填什么由本人定。",
  "见面回访，本人看过答复，说自己在手机上填。",
  "电话里问了三件事：收到没有，看懂没有，还有没有别的。都答了。",
  "回访时提示三十日内可以申请复查，本人知道。",
];

function rated({ rated }: Tale, chance: Chance, laid: Thread): void {
  if (!rated) return;
  laid.petitioner(chance.number(0, 1), {
    command: "rate",
    ratings: { "letters-office": rated[0], "handling-organ": rated[1] },
  });
}

function afterReply(tale: Tale, cast: Cast, chance: Chance, laid: Thread): void {
  const { twists = [], word } = tale;
  if (twists.includes("review-asked"))
    laid.petitioner(3, { command: "request-review", grounds: word ?? "答复没有说到要害。" });
  else if (word !== undefined && !twists.includes("reopened"))
    laid.petitioner(chance.number(1, 4), { command: "record-position", position: positionOf(tale), note: word });
  rated(tale, chance, laid);
  if (twists.includes("reopened"))
    laid.office(2, cast.closer, {
      command: "reopen",
      reason: "反映人补交了一份合同复印件，与答复所依据的不是同一份，应当重新核实。",
    });
}

function positionOf({ rated }: Tale): string {
  if (rated?.[1] === "satisfied") return "settled";
  return rated?.[1] === "dissatisfied" ? "not-settled" : "partly-settled";
}
