import type { Chance } from "../chance.ts";
import type { Found, Tale } from "../tale.ts";
import type { Cast } from "./cast.ts";
import { investigated } from "./proofs.ts";
import { sayAll } from "./talk.ts";
import type { Thread } from "./thread.ts";

const asks = [
  (title: string) => `请就“${title}”逐个问题核实，按期报结。`,
  (title: string) => `“${title}”涉及群众切身利益，请见面核实，答复要一问一答。`,
  (title: string) => `转你处办理：${title}。注意保护反映人，不得向被反映一方透露来件内容。`,
  (title: string) => `${title}，请先看账、再看现场，后找人谈。`,
  (title: string) => `请查清“${title}”的来龙去脉，能当场解决的当场解决。`,
];

/** What was found on every point of the matter, its own and those of arrivals linked to it. */
export type Findings = readonly Found[];

/** From acceptance to the last answer; stops where the story has come to. True when all is answered. */
export function worked(
  tale: Tale,
  cast: Cast,
  findings: Findings,
  waitsFor: number,
  chance: Chance,
  laid: Thread,
): boolean {
  const { end, twists = [], named } = tale;
  if (end === "accepted") return false;
  if (cast.way !== "passed-on") {
    const note = tale.note ?? chance.pick(asks)(tale.title);
    laid.office(chance.number(0, 1), cast.decider, {
      command: "assign",
      to: cast.worksAt,
      note,
      ...(tale.dueIn === undefined ? {} : { dueIn: tale.dueIn }),
    });
    if (named !== undefined && !twists.includes("name-not-verifiable"))
      laid.office(chance.number(0, 1), cast.registrar, {
        command: "serve-obligation",
        rule: "routed-notice",
        proof: "read-by-code",
      });
  }
  if (twists.includes("objection-waits"))
    laid.office(1, cast.chief, {
      command: "object",
      reason: "conflict-of-interest",
      note: "我委一名承办人是当年项目的经手人，另一名在外培训，请改派。",
    });
  if (end === "assigned") return false;

  laid.office(chance.number(1, 2), cast.chief, { command: "name-handler", seat: cast.handler });
  const handler = steppedAside(tale, cast, chance, laid);
  if (
    named !== undefined &&
    !twists.includes("name-not-verifiable") &&
    (end !== "handler" || chance.number(0, 1) === 1)
  )
    laid.office(chance.number(0, 2), handler, {
      command: "serve-obligation",
      rule: "handler-notice",
      proof: chance.pick(["by-phone", "read-by-code", "in-person"]),
    });
  if (tale.plan) packaged(tale.plan, cast, handler, laid);
  laid.office(0, handler, { command: "take-duty", duty: "investigate" });
  laid.office(0, cast.overseer, { command: "take-duty", duty: "supervise" });
  if (end === "handler") return false;

  if (twists.includes("identity-viewed"))
    laid.office(1, handler, {
      command: "view-identity",
      of: named === undefined ? "subject" : "reporter",
      purpose: named === undefined ? "identify-subject" : "ask-facts",
    });
  if (twists.includes("subject-cleared"))
    laid.office(2, cast.decider, {
      command: "clear-subject",
      reason: "同名不同人：所指系已离任的前任会计，与现任无关。",
    });
  sayAll(tale, handler, laid, chance);
  if (twists.includes("withdrawal-taken-back")) {
    laid.petitioner(2, { command: "withdraw", reason: tale.word ?? "不想再追究了。", pressed: true });
    // On the same day: over a long holiday, one working day can be more than the seven days there are.
    laid.petitioner(0, { command: "take-back-withdrawal" });
  }
  if (end === "struck:withdrawn")
    laid.petitioner(2, {
      command: "withdraw",
      pressed: false,
      ...(tale.word === undefined ? {} : { reason: tale.word }),
    });
  const done = found(tale, handler, findings, waitsFor, chance, laid);
  if (done) laid.office(0, handler, { command: "do-duty", duty: "investigate", proof: investigated(chance) });
  return done;
}

/** Who works on in the end: somebody else where the one who was named stands aside. */
function steppedAside({ twists = [] }: Tale, cast: Cast, chance: Chance, laid: Thread): string {
  if (!twists.includes("stepped-aside")) return cast.handler;
  laid.office(1, cast.handler, { command: "step-aside", reason: "被反映人是我爱人的表兄，依法回避。" });
  laid.office(chance.number(0, 1), cast.chief, { command: "name-handler", seat: cast.spare });
  return cast.spare;
}

function packaged(plan: NonNullable<Tale["plan"]>, cast: Cast, handler: string, laid: Thread): void {
  const milestones = plan.milestones.map(({ after, what }) => ({ after, what }));
  laid.office(1, cast.leader, {
    command: "form-package",
    leader: cast.leader,
    team: [handler, cast.overseer],
    plan: plan.words,
    milestones,
  });
}

function found(
  tale: Tale,
  handler: string,
  findings: Findings,
  waitsFor: number,
  chance: Chance,
  laid: Thread,
): boolean {
  const known = tale.end === "working" ? findings.slice(0, Math.max(1, findings.length - 1)) : findings;
  for (const [index, [finding, basis]] of known.entries()) {
    const pause = index === 0 ? Math.max(chance.number(3, 8), waitsFor - laid.length()) : chance.number(0, 3);
    laid.office(pause, handler, { command: "find-point", point: index + 1, finding, basis });
    const milestone = index < tale.points.length ? tale.plan?.milestones[index] : undefined;
    if (milestone)
      laid.office(0, handler, { command: "reach-milestone", milestone: index + 1, proof: milestone.proof });
  }
  if (tale.end === "working") return false;
  for (const [index, [, , answer]] of findings.entries())
    laid.office(index === 0 ? chance.number(1, 3) : 0, handler, { command: "answer-point", point: index + 1, answer });
  return true;
}
