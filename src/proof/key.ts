import { isRealName } from "../matter/facts.ts";
import type { Matter, Obligation, RunningClock } from "../matter/state.ts";
import { daysUnreachable } from "../matter/unreachable.ts";
import { voiceOf } from "../matter/voice.ts";
import type { ClockRule } from "../rules/clock-rule.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { classAhead } from "./model/classes.ts";
import type { Model } from "./model/model.ts";
import type { Situation } from "./situation.ts";
import { turnsKey } from "./turns.ts";

/**
 * All of a situation that can make a difference to what is proved, as one line of text. Ids, days as such, words, messages,
 * reminders and fired warnings are not in it: no decision that is explored asks for them. Of time only which last days lie ahead, in their order.
 */
export function keyOf(s: Situation, model: Model): string {
  const { m } = s;
  const owing = new Set(m.obligations.flatMap(({ owes, ended }) => (ended ? [] : owes)));
  return [s.breadth, fileKey(s, model), whereKey(s), [...owing].sort().join()].join("|");
}

/** Who has it, and who is kept away. */
export function whereKey({ m }: Pick<Situation, "m">): string {
  const { answerable, handling, handler, passing, stoodAside, subjects } = m;
  return [
    m.stage,
    answerable,
    handling ?? "",
    handler === undefined ? "" : "handler",
    passing ? `${passing.kind}${passing.to}${passing.objection ? "!" : ""}` : "",
    [...stoodAside].sort().join(),
    subjects.map(({ match }) => match?.officer ?? "").join(),
  ].join("|");
}

/** The same without who has it: what the file itself says, on which alone every condition of closing hangs. */
export function fileKey(s: Situation, model: Model): string {
  const { m } = s;
  const { rulebook } = model;
  return [
    m.stage,
    m.stageBefore ?? "",
    classAhead(rulebook, m),
    isRealName(m) ? "named" : "",
    m.gates.length,
    m.grades ? gradesKey(m.grades, rulebook) : "",
    m.points.map(({ finding, answer }) => (finding ? 1 : 0) + (answer ? 2 : 0)).join(""),
    m.package ? `package${m.package.milestones.map(({ reached }) => (reached ? 1 : 0)).join("")}` : "",
    rulebook.duties.map(({ id }) => dutyKey(m.duties[id])).join(""),
    rulebook.obligations.map(({ id }) => debtKey(m.obligations.filter(({ rule }) => rule === id))).join(""),
    rulebook.clocks
      .map((rule) =>
        clockKey(
          rule,
          m.clocks.filter(({ record }) => record.rule === rule.id),
        ),
      )
      .join(),
    turnsKey(s, model),
    voiceKey(m, rulebook),
    m.moments.transferred || m.moments.assigned ? "sent" : "",
    m.moments["handler-named"] ? "handler-named" : "",
    m.refusal ? "refused" : "",
  ].join("|");
}

/** What the conditions of closing and the doings that serve them ask for, and nothing else. */
export function closingKey(s: Situation, model: Model): string {
  const { m } = s;
  const open = m.obligations.flatMap(({ rule, ended }) => (ended ? [] : rule));
  const chores = [...open, ...model.rulebook.duties.flatMap(({ id }) => (m.duties[id]?.done ? [] : id))];
  const milestones = m.package?.milestones.filter(({ reached }) => !reached).length ?? 0;
  return [isRealName(m), chores.sort().join(), milestones, voiceKey(m, model.rulebook), turnsKey(s, model)].join("|");
}

function gradesKey(grades: Readonly<Record<string, number>>, { grades: rules }: Rulebook): string {
  return rules.map(({ id }) => grades[id] ?? 0).join("");
}

function dutyKey(duty: Matter["duties"][string] | undefined): string {
  if (!duty) return "-";
  return duty.done ? "d" : duty.holder === undefined ? "f" : "t";
}

function debtKey(debts: readonly Obligation[]): string {
  if (debts.length === 0) return "-";
  return debts.some(({ ended }) => !ended) ? "o" : "e";
}

// That a clock is past is asked only where rules ask for facts, when those change.
function clockKey({ when = [] }: ClockRule, clocks: readonly RunningClock[]): string {
  const runs = clocks.filter(({ ended }) => !ended);
  const past = when.length > 0 && clocks.some(({ ended }) => ended && ended.why !== "moot") ? "p" : "";
  return (
    past +
    runs
      .map(({ record, asked }) => {
        const paused = record.pauses.some(({ to }) => !to) ? "s" : "";
        return `r${record.extensions.length}${paused}${asked?.is ?? ""}`;
      })
      .join("")
  );
}

function voiceKey(m: Matter, rulebook: Rulebook): string {
  const contact = m.contacts[0]?.contact;
  if (contact === undefined) return "";
  const { nameVerified, position, review, withdrawal } = voiceOf(m, contact);
  const settles = rulebook.positions.some(({ id, settles }) => settles && id === position?.position);
  const attempts = m.reply ? daysUnreachable(m, contact, m.reply.on).length : 0;
  return [
    nameVerified ?? "",
    settles ? "settled" : "",
    review?.how ?? "",
    withdrawal ? (withdrawal.effective ? "withdrawn" : "withdraws") : "",
    Math.min(attempts, rulebook.unreachable.attemptsOnDifferentDays),
  ].join(",");
}
