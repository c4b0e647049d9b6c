import type { Chance } from "../chance.ts";
import type { Tale } from "../tale.ts";
import type { Cast } from "./cast.ts";
import { categoryOf, isOnline, isUnnamed } from "./intake.ts";
import { sayAll } from "./talk.ts";
import type { Thread } from "./thread.ts";

const returned = [
  "被反映人职务与单位填写不一致，请对照原信第二页更正。",
  "漏录第二个问题，原信背面还有半页，请补录后再送审。",
  "时间写成了反映时间，应为事情发生的时间，请改。",
];

const remarks = ["要素齐全。", "已与原件核对。", "问题已逐条拆分。", "类别无误。", "附件清晰可辨。"];

/** Three gates by three people, then the grades; stops where the story has come to. */
export function throughGates(tale: Tale, cast: Cast, chance: Chance, laid: Thread): void {
  const { end } = tale;
  if (end === "entry" || end === "passed-up") return;
  if (isOnline(tale)) {
    laid.office(chance.number(0, 1), cast.registrar, { command: "classify", category: categoryOf(tale) });
    if (cast.accused !== undefined && isUnnamed(tale))
      laid.office(0, cast.registrar, { command: "match-subject", seat: cast.accused });
  }

  laid.office(chance.number(0, 1), cast.registrar, { command: "pass-gate", gate: "entry" });
  if (tale.twists?.includes("sent-back")) {
    laid.office(1, cast.reviewer, { command: "send-back", gate: "entry", reason: chance.pick(returned) });
    laid.office(0, cast.registrar, { command: "pass-gate", gate: "entry", remark: "已按审核意见更正。" });
  }
  if (tale.repeats !== undefined) return;
  if (tale.named !== undefined && chance.number(1, 4) === 1)
    laid.office(0, cast.registrar, { command: "view-identity", of: "reporter", purpose: "verify-name" });
  if (tale.twists?.includes("name-verified"))
    laid.office(0, cast.registrar, {
      command: "verify-name",
      outcome: "true-name",
      note: "电话回拨，本人自报姓名并自述所反映内容，相符。",
    });
  if (tale.twists?.includes("name-not-verifiable"))
    laid.office(1, cast.registrar, {
      command: "verify-name",
      outcome: "not-verifiable",
      note: "所留电话无此人，所留住址的住户称没有写过信。按匿名办理，不再追问。",
    });
  if (end === "review") return;
  laid.office(chance.number(0, 1), cast.reviewer, remarked("review", chance));
  if (end === "quality") return sayAll(tale, cast.registrar, laid, chance);
  laid.office(chance.number(0, 1), cast.quality, remarked("quality", chance));
  if (end === "triage") return;
  laid.office(chance.number(0, 1), chance.pick(["director", cast.reviewer]), {
    command: "triage",
    grades: grades(chance),
  });
}

function remarked(gate: string, chance: Chance) {
  const remark = chance.number(1, 3) === 1 ? { remark: chance.pick(remarks) } : {};
  return { command: "pass-gate" as const, gate, ...remark };
}

function grades(chance: Chance): Record<string, 1 | 2 | 3> {
  const grade = () => ([1, 1, 2, 2, 3] as const)[chance.number(0, 4)] ?? 1;
  return { regionality: grade(), specificity: grade(), urgency: grade(), impact: grade() };
}
