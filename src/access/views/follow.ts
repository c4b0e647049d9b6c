import type { FollowView, PetitionerAct } from "../../contract/follow-view.ts";
import { proofNames, stageNames } from "../../contract/names.ts";
import { sayRefusal } from "../../contract/say-refusal.ts";
import { daysBetween } from "../../kernel/day.ts";
import type { ContactId } from "../../kernel/id.ts";
import { text, type Text } from "../../kernel/text.ts";
import { standing } from "../../matter/decide.ts";
import type { ContactFacts, Recorded } from "../../matter/event.ts";
import type { Office } from "../../matter/office.ts";
import type { Refusal } from "../../matter/refusal.ts";
import type { Matter, Worked } from "../../matter/state.ts";
import { voiceOf } from "../../matter/voice.ts";
import { explain } from "../../rules/explain.ts";
import { said, type WordsById } from "../read-words.ts";
import { fileLines } from "./files.ts";
import { sayEvent } from "./say-event.ts";
import { sayNow } from "./say-now.ts";
import { unitName } from "./speaker.ts";

const acts: readonly PetitionerAct[] = [
  "write",
  "record-position",
  "rate",
  "request-review",
  "withdraw",
  "take-back-withdrawal",
];

/** What the office did that a petitioner is told of; the rest is its inside. */
const told: ReadonlySet<Recorded["type"]> = new Set([
  "matter-opened",
  "merged",
  "accepted",
  "refused",
  "transferred",
  "assigned",
  "returned",
  "passed-up",
  "handler-named",
  "clock-extended",
  "clock-paused",
  "clock-resumed",
  "taken-up",
  "clocks-moved",
  "replied",
  "struck-off",
  "reopened",
  "position-recorded",
  "rated",
  "review-requested",
  "review-right-lapsed",
  "withdrawal-asked",
  "withdrawal-taken-back",
  "withdrawal-took-effect",
  "erased",
]);

/**
 * A matter as the one who holds the code of one of its arrivals sees it: their own points and files, what was answered,
 * who has it, what comes next and why that day. Findings and answers show with the reply and not before; other arrivals
 * linked to the same matter, and messages to others, do not show at all.
 */
export function followView(
  m: Matter,
  contact: ContactId,
  history: readonly Recorded[],
  words: WordsById,
  office: Office,
): FollowView | undefined {
  const own = m.contacts.find((one) => one.contact === contact);
  if (!own) return undefined;
  const { rulebook, organisation, calendar } = office;
  const voice = voiceOf(m, contact);
  const asPetitioner: Office = { ...office, actor: { as: "petitioner", contact } };
  const holder = unitName(organisation, m.handling ?? m.answerable);
  const running = m.clocks
    .filter(({ ended }) => !ended && m.stage !== "replied")
    .map(({ record }) => record)
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));

  return {
    number: own.number,
    receivedOn: own.arrivedOn,
    stage: m.stage,
    now: sayNow(m, holder, running[0]?.due),
    holder,
    clocks: running.map((record) => ({
      day: record.due,
      what: nameOf(rulebook.clocks, record.rule),
      explanation: explain(record, calendar, rulebook.counting),
      extensions: record.extensions.map(({ on, reason }) => ({ on, words: said(words, reason) })),
    })),
    steps: stepsOf(own, history, office),
    points: m.points.filter((point) => point.contact === contact).map((point) => pointOf(point, m, words, office)),
    notices: noticesOf(m, office),
    messages: m.messages
      .filter((message) => message.contact === undefined || message.contact === contact)
      .map(({ message, from, on, content, files }) => ({
        message,
        from,
        on,
        words: said(words, content),
        files: fileLines(words, files),
      })),
    files: fileLines(words, own.files),
    ...(m.refusal ? { refusal: { ...reasonOf(m.refusal.reason, office), words: said(words, m.refusal.note) } } : {}),
    ...(m.reply ? { reply: replyOf(m.reply, words, office) } : {}),
    ...(voice.position
      ? { position: { name: nameOf(rulebook.positions, voice.position.position), on: voice.position.on } }
      : {}),
    ratings: Object.entries(voice.ratings ?? {}).map(([body, value]) => ({
      body: nameOf(rulebook.ratedBodies, body),
      value: nameOf(rulebook.ratings, value),
    })),
    ...(voice.withdrawal
      ? { withdrawal: { takesEffect: voice.withdrawal.takesEffect, effective: voice.withdrawal.effective } }
      : {}),
    may: Object.fromEntries(acts.map((act) => [act, mayNow(act, m, asPetitioner)])) as FollowView["may"],
    choices: {
      positions: rulebook.positions.map(({ id, name }) => ({ id, name })),
      ratings: rulebook.ratings.map(({ id, name }) => ({ id, name })),
      ratedBodies: rulebook.ratedBodies.map(({ id, name }) => ({ id, name })),
      coolingOffDays: rulebook.withdrawal.coolingOff.calendarDays,
    },
  };
}

function stepsOf({ contact, number }: ContactFacts, history: readonly Recorded[], office: Office): FollowView["steps"] {
  return history
    .filter((event) => told.has(event.type) && !isOfAnother(event, contact))
    .map((event) => ({
      on: event.on,
      what:
        event.type === "matter-opened"
          ? text(`登记，编号 ${number}`, `Registered as ${number}`)
          : sayEvent(event, office),
    }))
    .toReversed();
}

/** What another petitioner of the same matter said is theirs, and shows to nobody but the office. */
function isOfAnother(event: Recorded, contact: ContactId): boolean {
  return event.type !== "matter-opened" && "contact" in event && event.contact !== contact;
}

function pointOf(
  point: Matter["points"][number],
  m: Matter,
  words: WordsById,
  { rulebook }: Office,
): FollowView["points"][number] {
  const told = ({ finding, answer }: Worked) => ({
    ...(finding ? { finding: nameOf(rulebook.findings, finding.finding) } : {}),
    ...(answer ? { answer: said(words, answer.answer) } : {}),
  });
  return {
    point: point.point,
    words: said(words, point.content),
    ...told(m.reply ? point : {}),
    earlier: (point.earlier ?? []).map((one) => ({ repliedOn: one.repliedOn, ...told(one) })),
  };
}

function noticesOf(m: Matter, office: Office): FollowView["notices"] {
  return m.obligations.flatMap(({ obligation, rule: id, due, ended }) => {
    const rule = office.rulebook.obligations.find((one) => one.id === id);
    if (rule?.to !== "reporter") return [];
    const how = ended && (ended.how === "served" ? sayProof(ended.by) : sayWaived(nameOf(rule.waivers, ended.by)));
    return [{ obligation, name: rule.name, due, ...(ended && how ? { ended: { on: ended.on, how } } : {}) }];
  });
}

function replyOf(
  reply: NonNullable<Matter["reply"]>,
  words: WordsById,
  { on }: Office,
): NonNullable<FollowView["reply"]> {
  return {
    on: reply.on,
    reviewUntil: reply.reviewUntil,
    reviewDaysLeft: Math.max(0, daysBetween(on, reply.reviewUntil)),
    ...(reply.note ? { words: said(words, reply.note) } : {}),
  };
}

function mayNow(act: PetitionerAct, m: Matter, office: Office): FollowView["may"][PetitionerAct] {
  const allowed = standing(act, m, office);
  return "refusal" in allowed ? { allowed: false, why: whyNotYet(allowed.refusal, office) } : { allowed: true };
}

/** To a petitioner it is said until when they wait, in place of whose step it is. */
function whyNotYet(refusal: Refusal, office: Office): Text {
  if (refusal.why !== "wrong-stage") return sayRefusal(refusal, office);
  const now = stageNames[refusal.stage];
  const then = refusal.needs.map((stage) => stageNames[stage]);
  return text(
    `现在是“${now.zh}”，到了${then.map(({ zh }) => `“${zh}”`).join("或")}的时候就可以。`,
    `It now stands at “${now.en}”; you can do this once it stands at ${then.map(({ en }) => `“${en}”`).join(" or ")}.`,
  );
}

function reasonOf(id: string, { rulebook }: Office): { reason: Text; wayToGo: Text } {
  const reason = rulebook.refusalReasons.find((one) => one.id === id);
  return { reason: reason?.name ?? text(id, id), wayToGo: reason?.wayToGo ?? text("", "") };
}

function sayProof(proof: string): Text {
  return proofNames[proof as keyof typeof proofNames] ?? text(proof, proof);
}

function sayWaived(reason: Text): Text {
  return text(`依规免除：${reason.zh}`, `Lawfully waived: ${reason.en}`);
}

function nameOf(lines: readonly { readonly id: string; readonly name: Text }[], id: string): Text {
  return lines.find((one) => one.id === id)?.name ?? text(id, id);
}
