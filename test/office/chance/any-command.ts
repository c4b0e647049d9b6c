import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import { addDays } from "../../../src/kernel/day.ts";
import { id, type OfficerId, type UnitId } from "../../../src/kernel/id.ts";
import { isOfErasure } from "../../../src/matter/as-whom.ts";
import type { DecidableCommand } from "../../../src/matter/decide.ts";
import type { Matter } from "../../../src/matter/state.ts";
import { sealed, sealedFile } from "../outside.ts";
import { heldBy, type World } from "../world.ts";
import { timeFillers } from "./any-times.ts";
import type { Choices } from "./choices.ts";
import { anyUnit, line, type Around, type Fillers, type Name } from "./filler.ts";

const words = sealed("words");

/** Fills in a command, mostly with what fits the matter. A command that is not here does not compile. */
const fillers: Fillers<Name> = {
  "link-contact": ({ m, world, choices }) => ({
    command: "link-contact",
    contact: choices.oneOr(m.contacts, m.contacts[0]!).contact,
    into: choices.oneOr([...world.matters.keys()], m.matter),
  }),
  "unlink-contact": ({ m, choices }) => ({
    command: "unlink-contact",
    contact: choices.oneOr(
      m.contacts.filter(({ born }) => born !== m.matter),
      m.contacts[0]!,
    ).contact,
  }),
  classify: ({ choices }) => ({ command: "classify", category: line(discipline.categories, choices) }),
  "match-subject": ({ m, world, choices }) => ({
    command: "match-subject",
    subject: choices.oneOf(m.subjects)?.party ?? id("nobody"),
    ...(choices.percent(70) ? { officer: anyOfficer(world, choices) } : { unit: anyUnit(world, choices) }),
  }),
  "clear-subject": ({ m, choices }) => ({
    command: "clear-subject",
    subject: choices.oneOf(m.subjects)?.party ?? id("nobody"),
    reason: words,
  }),
  "verify-name": ({ m, choices }) => ({
    command: "verify-name",
    contact: choices.oneOr(
      m.contacts.filter(({ contact, realName }) => realName && !m.voices[contact]?.nameVerified),
      m.contacts[0]!,
    ).contact,
    outcome: choices.percent(70) ? "true-name" : "not-verifiable",
    note: words,
  }),
  "pass-gate": ({ m, choices }) => ({ command: "pass-gate", gate: nextGate(m) ?? line(discipline.gates, choices) }),
  "send-back": ({ m, choices }) => ({
    command: "send-back",
    gate: choices.oneOf(m.gates)?.gate ?? "entry",
    reason: words,
  }),
  triage: () => ({
    command: "triage",
    grades: Object.fromEntries(discipline.grades.map((side) => [side.id, 2 as const])),
  }),
  accept: () => ({ command: "accept" }),
  refuse: ({ choices }) => ({ command: "refuse", reason: line(discipline.refusalReasons, choices), note: words }),
  transfer: ({ world, choices }) => ({ command: "transfer", to: anyUnit(world, choices), note: words }),
  object: ({ choices }) => ({ command: "object", reason: line(discipline.objectionReasons, choices), note: words }),
  "answer-objection": ({ choices }) => ({ command: "answer-objection", agrees: choices.percent(50), note: words }),
  assign: ({ world, choices }) => ({
    command: "assign",
    to: choices.percent(5) ? anyUnit(world, choices) : anyUnit(world, choices, 1),
    note: words,
    ...(choices.percent(30) ? { due: addDays(world.on, choices.below(60) - 5) } : {}),
  }),
  "name-handler": ({ m, world, choices }) => ({
    command: "name-handler",
    officer: choices.percent(80) ? officerOf(world, m.handling ?? m.answerable, choices) : anyOfficer(world, choices),
  }),
  "form-package": ({ m, world, choices }) => ({
    command: "form-package",
    leader: officerOf(world, m.answerable, choices),
    team: [officerOf(world, m.handling ?? m.answerable, choices), ...choices.some([anyOfficer(world, choices)], 30)],
    plan: words,
    milestones: [{ due: addDays(world.on, choices.below(40)), what: words }],
  }),
  "reach-milestone": ({ m, choices }) => ({
    command: "reach-milestone",
    milestone: choices.oneOf((m.package?.milestones ?? []).filter(({ reached }) => !reached))?.milestone ?? id("none"),
    proof: words,
    files: [],
  }),
  "take-duty": ({ m, world, person, choices }) => {
    const kinds = heldBy(world.organisation, id(person)).map(({ kind }) => kind);
    const free = discipline.duties.filter(
      (duty) => !m.duties[duty.id] && duty.posts.some((post) => kinds.includes(post)),
    );
    return { command: "take-duty", duty: free.length > 0 ? line(free, choices) : line(discipline.duties, choices) };
  },
  "hand-over-duty": ({ m, world, choices }) => ({
    command: "hand-over-duty",
    duty: choices.oneOf(Object.keys(m.duties)) ?? "investigate",
    to: choices.percent(70) ? officerOf(world, m.handling ?? m.answerable, choices) : anyOfficer(world, choices),
    reason: words,
  }),
  "do-duty": ({ m, person, choices }) => ({
    command: "do-duty",
    duty:
      choices.oneOf(Object.values(m.duties).filter(({ holder, done }) => !done && holder === person))?.duty ??
      "investigate",
    proof: words,
    files: [sealedFile("proof")],
  }),
  "find-point": ({ m, choices }) => ({
    command: "find-point",
    point: choices.oneOf(m.points.filter(({ finding }) => !finding))?.point ?? id("none"),
    finding: line(discipline.findings, choices),
    basis: words,
    files: [],
  }),
  "answer-point": ({ m, choices }) => ({
    command: "answer-point",
    point: choices.oneOf(m.points.filter(({ answer }) => !answer))?.point ?? id("none"),
    answer: words,
  }),
  reply: () => ({ command: "reply" }),
  ...timeFillers,
  "serve-obligation": ({ m, choices }) => {
    const owed = choices.oneOf(m.obligations.filter(({ ended }) => !ended || choices.percent(10)));
    const proofs = discipline.obligations.find((rule) => rule.id === owed?.rule)?.proofs ?? [];
    return {
      command: "serve-obligation",
      obligation: owed?.obligation ?? choices.oneOf(m.obligations)?.obligation ?? id("none"),
      proof: choices.oneOf(proofs) ?? "delivered",
      files: [],
    };
  },
  "waive-obligation": ({ m, world, choices }) => {
    const owed = choices.oneOf(m.obligations.filter(({ ended }) => !ended || choices.percent(10)));
    const waivers = discipline.obligations.find((rule) => rule.id === owed?.rule)?.waivers ?? [];
    const fit = waivers.filter((waiver) => waiver.id !== "unreachable" || m.revisits.length > 0 || choices.percent(30));
    const reason = choices.oneOf(fit)?.id ?? "repeat";
    const before = [...world.matters.values()].filter((one) => one !== m && one.openedOn <= m.openedOn);
    const earlier = choices.oneOr(before, m).matter;
    return { command: "waive-obligation", obligation: owed?.obligation ?? id("none"), reason, earlier, note: words };
  },
  "send-message": () => ({ command: "send-message", message: words, files: [] }),
  revisit: ({ m, choices }) => ({
    command: "revisit",
    contact: choices.oneOr(m.contacts, m.contacts[0]!).contact,
    outcome: choices.percent(40) ? "reached" : "unreachable",
    how: line(discipline.revisitWays, choices),
    note: words,
  }),
  "strike-off": () => ({ command: "strike-off" }),
  reopen: () => ({ command: "reopen", reason: words }),
  "step-aside": () => ({ command: "step-aside", reason: words }),
  "view-identity": ({ m, choices }) => ({
    command: "view-identity",
    party: choices.oneOf(m.subjects)?.party ?? id("nobody"),
    purpose: line(discipline.identityPurposes, choices),
  }),
  "plan-disclosure": ({ m, choices }) => ({
    command: "plan-disclosure",
    party: choices.oneOf(m.contacts.flatMap(({ reporters }) => reporters))?.party ?? id("nobody"),
    note: words,
  }),
  "ask-erasure": ({ choices }) => ({
    command: "ask-erasure",
    ground: line(discipline.erasureGrounds, choices),
    paper: "示纪发〔2026〕12号",
  }),
  erase: () => ({ command: "erase" }),
  write: () => ({ command: "write", message: words, files: [] }),
  "record-position": ({ choices }) => ({ command: "record-position", position: line(discipline.positions, choices) }),
  rate: ({ choices }) => ({ command: "rate", ratings: { "letters-office": line(discipline.ratings, choices) } }),
  "request-review": () => ({ command: "request-review", grounds: words }),
  withdraw: ({ choices }) => ({ command: "withdraw", pressed: choices.percent(20) }),
  "take-back-withdrawal": () => ({ command: "take-back-withdrawal" }),
  "let-withdrawal-take-effect": () => ({ command: "let-withdrawal-take-effect" }),
  "let-review-right-lapse": () => ({ command: "let-review-right-lapse" }),
  "keep-away": () => ({ command: "keep-away" }),
  "fire-rungs": () => ({ command: "fire-rungs" }),
};

/**
 * What chance may choose. An erasure is left out: after it nothing more happens on a matter, so chance would come less far;
 * and so is what this rulebook has not.
 */
export const commandNames = (Object.keys(fillers) as Name[]).filter(
  (name) => !isOfErasure(name) && name !== "plan-disclosure",
);

/** A command of this name for the matter as it stands. */
export function anyCommand(name: Name, around: Around): DecidableCommand {
  return fillers[name](around);
}

function nextGate(m: Matter): string | undefined {
  return discipline.gates.find((gate) => !m.gates.some((passed) => passed.gate === gate.id))?.id;
}

function anyOfficer({ organisation }: World, choices: Choices): OfficerId {
  return choices.oneOr([...organisation.officers.keys()], id("nobody"));
}

function officerOf({ organisation }: World, unit: UnitId, choices: Choices): OfficerId {
  const staff = [...organisation.officers.keys()].filter((officer) =>
    heldBy(organisation, officer).some((held) => held.unit === unit),
  );
  return choices.oneOr(staff, id("nobody"));
}
