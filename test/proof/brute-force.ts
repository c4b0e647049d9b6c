import { addDays, daysBetween, type Day } from "../../src/kernel/day.ts";
import { text } from "../../src/kernel/text.ts";
import type { DecidableCommand } from "../../src/matter/decide.ts";
import type { Matter } from "../../src/matter/state.ts";
import { act, actAs, peopleFor } from "../../src/proof/act.ts";
import type { Course } from "../../src/proof/explore.ts";
import { arrivals, earlierMatter } from "../../src/proof/model/arrivals.ts";
import type { Model } from "../../src/proof/model/model.ts";
import { words } from "../../src/proof/model/sealed.ts";
import type { Situation, Step } from "../../src/proof/situation.ts";

/**
 * Everything that anybody can do at any time, one act at a time and one day at a time: no order, no short cut and no
 * detour that is left out. It is slow and plain on purpose, as the checker is compared with it.
 */
export function bruteForce(model: Model, from: readonly number[]): Course {
  return {
    starts: arrivals(model).filter((_, at) => from.includes(at)),
    moves: (s) => everything(s, model),
    key: (s) => wholeKey(s, model),
  };
}

function everything(s: Situation, model: Model): Step[] {
  const used = commands(s, model).filter(({ command }) => !model.leftOut.has(command));
  const steps = used.map((command) => act(command, s, model, otherOf(command, model)));
  return [...steps, ...duties(s, model), ...asides(s, model), tomorrow(s)].filter((step) => step !== undefined);
}

function otherOf({ command }: DecidableCommand, model: Model): Matter | undefined {
  return command === "link-contact" ? earlierMatter(model) : undefined;
}

function commands({ m, on }: Situation, { rulebook, organisation, people }: Model): DecidableCommand[] {
  const units = [...organisation.units.keys()];
  const contact = m.contacts[0]?.contact;
  const running = m.clocks.filter(({ ended }) => !ended);
  const owed = m.obligations.filter(({ ended }) => !ended);
  const handlers = people.filter(({ unit }) => unit === (m.handling ?? m.answerable)).slice(0, 1);
  const leader = people.find(({ unit, kind }) => unit === m.answerable && kind === "handler")?.officer;
  return [
    ...rulebook.gates.flatMap(({ id }): DecidableCommand[] => [
      { command: "pass-gate", gate: id },
      { command: "send-back", gate: id, reason: words },
    ]),
    ...rulebook.categories.map(({ id }): DecidableCommand => ({ command: "classify", category: id })),
    { command: "triage", grades: {} },
    { command: "accept" },
    ...rulebook.refusalReasons
      .slice(0, 1)
      .map(({ id }): DecidableCommand => ({ command: "refuse", reason: id, note: words })),
    ...units.flatMap((to): DecidableCommand[] => [
      { command: "transfer", to, note: words },
      { command: "assign", to, note: words },
    ]),
    ...rulebook.objectionReasons
      .slice(0, 1)
      .map(({ id }): DecidableCommand => ({ command: "object", reason: id, note: words })),
    { command: "answer-objection", agrees: true, note: words },
    { command: "answer-objection", agrees: false, note: words },
    { command: "take-up", note: words },
    ...(m.handler === undefined
      ? handlers.map(({ officer }): DecidableCommand => ({ command: "name-handler", officer }))
      : []),
    ...m.points.flatMap(({ point, finding, answer }): DecidableCommand[] => [
      ...(finding ? [] : [{ command: "find-point" as const, point, finding: "partly", basis: words, files: [] }]),
      ...(answer ? [] : [{ command: "answer-point" as const, point, answer: words }]),
    ]),
    ...(leader === undefined || m.package
      ? []
      : [
          {
            command: "form-package" as const,
            leader,
            team: [leader],
            plan: words,
            milestones: [{ due: on, what: words }],
          },
        ]),
    ...(m.package?.milestones ?? []).map(({ milestone }): DecidableCommand => ({
      command: "reach-milestone",
      milestone,
      proof: words,
      files: [],
    })),
    ...running.flatMap(({ clock, record, asked }): DecidableCommand[] => [
      ...(asked ? [] : [{ command: "ask-extension" as const, clock, reason: words }]),
      { command: "grant-extension", clock, reason: words },
      { command: "decline-extension", clock, note: words },
      ...(["hearing", "appraisal", "supplement"] as const)
        .filter(() => record.pauses.length === 0)
        .map((reason): DecidableCommand => ({ command: "pause-clock", clock, reason, note: words })),
      ...record.pauses
        .filter(({ to }) => !to)
        .map(({ reason }): DecidableCommand => ({ command: "resume-clock", clock, reason, last: on, note: words })),
    ]),
    ...(m.pressed.orders === 0 ? [{ command: "supervise" as const, due: on, listed: false, note: words }] : []),
    { command: "reply" },
    ...owed.flatMap(({ obligation, rule }): DecidableCommand[] => {
      const line = rulebook.obligations.find(({ id }) => id === rule);
      return [
        ...(line?.proofs.slice(0, 1) ?? []).map((proof): DecidableCommand => ({
          command: "serve-obligation",
          obligation,
          proof,
          files: [],
        })),
        ...(line?.waivers ?? []).map(({ id }): DecidableCommand => ({
          command: "waive-obligation",
          obligation,
          reason: id,
          note: words,
        })),
      ];
    }),
    ...(contact === undefined
      ? []
      : [
          { command: "verify-name" as const, outcome: "not-verifiable" as const, note: words },
          { command: "revisit" as const, contact, outcome: "unreachable" as const, how: "phone", note: words },
          { command: "link-contact" as const, contact, into: earlierId },
        ]),
    ...rulebook.positions.map(({ id }): DecidableCommand => ({ command: "record-position", position: id })),
    { command: "request-review", grounds: words },
    { command: "withdraw", pressed: false },
    { command: "take-back-withdrawal" },
    { command: "let-withdrawal-take-effect" },
    { command: "let-review-right-lapse" },
    { command: "strike-off" },
    { command: "reopen", reason: words },
  ];
}

const earlierId = "earlier" as Extract<DecidableCommand, { command: "link-contact" }>["into"];

/** Each duty is taken by the first who can, and done by whoever took it. */
function duties(s: Situation, model: Model): (Step | undefined)[] {
  return model.rulebook.duties.flatMap(({ id: duty }) => {
    const holder = s.m.duties[duty]?.holder;
    const taking = peopleFor("take-duty", s.m, model).map(
      (person) => () => actAs(person, { command: "take-duty", duty }, s, model),
    );
    const doing = model.people
      .filter(({ officer }) => officer === holder)
      .map((person) => () => actAs(person, { command: "do-duty", duty, proof: words, files: [] }, s, model));
    return [firstStep(taking), firstStep(doing)];
  });
}

function firstStep(tries: readonly (() => Step | undefined)[]): Step | undefined {
  for (const one of tries) {
    const step = one();
    if (step) return step;
  }
  return undefined;
}

/** Anybody of the district's own units steps aside, one at a time. */
function asides(s: Situation, model: Model): (Step | undefined)[] {
  const near = [s.m.answerable, s.m.handling, s.m.passing?.to];
  const own = model.people.filter(({ unit }) => near.includes(unit) && model.organisation.units.get(unit)?.tier !== 0);
  return own.map((person) => actAs(person, { command: "step-aside", reason: words }, s, model));
}

function tomorrow(s: Situation): Step {
  const on = addDays(s.on, 1);
  return {
    to: { ...s, on },
    said: [{ on, who: text("一天", "a day"), what: text("过去了", "goes by") }],
    hand: "office",
  };
}

/** The whole matter but for ids, words and days as such; days count from today, and what is over is over. */
function wholeKey({ m, on }: Situation, { rulebook }: Model): string {
  const ahead = (day: Day) => Math.max(-1, daysBetween(on, day));
  return JSON.stringify([
    m.stage,
    m.stageBefore,
    m.category,
    m.answerable,
    m.handling,
    m.handler,
    m.passing && [m.passing.kind, m.passing.to, m.passing.objection !== undefined],
    [...m.stoodAside].sort(),
    m.gates.map(({ gate, by }) => [gate, by]),
    m.grades,
    m.points.map(({ finding, answer }) => [finding !== undefined, answer !== undefined]),
    m.package?.milestones.map(({ reached }) => reached !== undefined),
    rulebook.duties.map(({ id }) => m.duties[id] && [m.duties[id].holder, m.duties[id].done !== undefined]),
    m.obligations.flatMap(({ rule, owes, ended }) => (ended ? [] : `${rule} ${owes}`)).sort(),
    [...new Set(m.obligations.map(({ rule }) => rule))].sort(),
    m.clocks
      .flatMap(({ record: { rule, due, extensions, pauses }, asked, ended }) => {
        const paused = pauses.map(({ to }) => to !== undefined).join();
        return ended ? [] : [rule, ahead(due), extensions.length, paused, asked?.is].join(" ");
      })
      .sort(),
    [...new Set(m.clocks.flatMap(({ record, ended }) => (ended && ended.why !== "moot" ? record.rule : [])))].sort(),
    Object.values(m.voices).map(({ nameVerified, position, review, withdrawal }) => [
      nameVerified,
      position?.position,
      review?.how,
      withdrawal && [withdrawal.effective, ahead(withdrawal.takesEffect)],
    ]),
    m.reply && ahead(m.reply.reviewUntil),
    m.revisits.some(({ earlier, on: day }) => !earlier && m.reply && day >= m.reply.on),
    m.pressed.orders,
    [m.moments.transferred, m.moments.assigned, m.moments["handler-named"]].map((moment) => moment !== undefined),
    m.refusal !== undefined,
  ]);
}
