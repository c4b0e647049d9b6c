import type { MatterView } from "../../contract/matter-view.ts";
import { sayRefusal } from "../../contract/say-refusal.ts";
import { closingConditions } from "../../matter/closing.ts";
import { officerCommands, standing } from "../../matter/decide.ts";
import type { Recorded } from "../../matter/event.ts";
import { isRealName } from "../../matter/facts.ts";
import { whyNoClock } from "../../matter/no-clock.ts";
import type { Office } from "../../matter/office.ts";
import { isProvided } from "../../matter/provided.ts";
import type { Matter } from "../../matter/state.ts";
import { voiceOf } from "../../matter/voice.ts";
import { dayColour } from "../day-colour.ts";
import { refsIn, said, type WordsById } from "../read-words.ts";
import { clauseOf } from "./clause-of.ts";
import { clocksOf } from "./clocks.ts";
import { fileLines } from "./files.ts";
import { sayEvent } from "./say-event.ts";
import { voiceView } from "./voice.ts";
import { dutyOf, packageOf, passingOf } from "./work.ts";

/** Everything an officer's page of one matter shows, the words opened, with what this officer may do now and why not. */
export function matterView(m: Matter, history: readonly Recorded[], words: WordsById, office: Office): MatterView {
  const { rulebook, on } = office;
  return {
    ...head(m),
    gates: gatesOf(m, office),
    contacts: m.contacts.map((one) => contactOf(one, m, words)),
    subjects: m.subjects.map(({ party, match }) => ({
      party,
      units: match?.units ?? [],
      ...(match?.officer === undefined ? {} : { officer: match.officer }),
    })),
    points: m.points.map((point) => pointOf(point, words)),
    clocks: clocksOf(m, words, office),
    ...given("whyNoClock", whyNoClock(m)),
    obligations: m.obligations.map(({ ended, ...rest }) => ({
      ...rest,
      colour: ended ? "none" : dayColour(rest.due, on),
      ...(ended
        ? {
            ended: {
              how: ended.how,
              by: ended.by,
              on: ended.on,
              ...given("shownBy", ended.shownBy),
              ...(ended.note ? { note: said(words, ended.note) } : {}),
            },
          }
        : {}),
    })),
    duties: rulebook.duties.map(({ id }) => dutyOf(id, m, words, on)),
    ...(m.passing ? { passing: passingOf(m.passing, words) } : {}),
    ...(m.package ? { package: packageOf(m.package, words) } : {}),
    messages: m.messages.map(({ message, from, at, on: day, content, files }) => ({
      message,
      from,
      at,
      on: day,
      words: said(words, content),
      files: fileLines(words, files),
    })),
    ...(m.reply
      ? {
          reply: {
            on: m.reply.on,
            reviewUntil: m.reply.reviewUntil,
            ...(m.reply.note ? { words: said(words, m.reply.note) } : {}),
          },
        }
      : {}),
    ...(m.refusal
      ? { refusal: { reason: m.refusal.reason, words: said(words, m.refusal.note), on: m.refusal.on } }
      : {}),
    revisits: m.revisits.map(({ note, ...rest }) => ({ ...rest, words: said(words, note) })),
    closing: closingConditions(m, rulebook),
    // A step that the rulebook of this matter has not is not shown at all.
    actions: officerCommands
      .filter((command) => isProvided(command, rulebook))
      .map((command) => {
        const allowed = standing(command, m, office);
        return "refusal" in allowed
          ? { command, refusal: allowed.refusal, sentence: sayRefusal(allowed.refusal, office) }
          : { command };
      }),
    record: history.map((event, index) => ({
      place: index + 1,
      at: event.at,
      on: event.on,
      type: event.type,
      what: sayEvent(event, office),
      by: event.by,
      ...given("clause", clauseOf(event, m, rulebook)),
      ...recordWords(event, words),
    })),
  };
}

function head(m: Matter) {
  const { matter, version, number, stage, openedOn, rulebook, answerable } = m;
  return {
    matter,
    version,
    number,
    stage,
    openedOn,
    rulebook,
    answerable,
    realName: isRealName(m),
    ...given("category", m.category),
    ...given("handling", m.handling),
    ...given("handler", m.handler),
    ...given("mergedInto", m.mergedInto),
    ...given("grades", m.grades),
    ...given("struckOffOn", m.struckOffOn),
  };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [key in Name]?: Value };
}

function gatesOf(m: Matter, { rulebook }: Office): MatterView["gates"] {
  const next =
    m.stage === "at-the-gates"
      ? rulebook.gates.find(({ id }) => !m.gates.some(({ gate }) => gate === id))?.id
      : undefined;
  return rulebook.gates.map(({ id }) => {
    const passed = m.gates.find(({ gate }) => gate === id);
    return { gate: id, next: id === next, ...(passed ? { by: passed.by, on: passed.on } : {}) };
  });
}

function contactOf(one: Matter["contacts"][number], m: Matter, words: WordsById): MatterView["contacts"][number] {
  const { contact, number, channel, arrivedOn, realName, persons, place, time } = one;
  return {
    contact,
    number,
    channel,
    arrivedOn,
    realName,
    persons,
    ...given("station", one.station),
    ...given("batch", one.batch),
    ...given("region", one.region),
    ...(place ? { place: said(words, place) } : {}),
    ...(time ? { time: said(words, time) } : {}),
    linked: one.born !== m.matter,
    files: fileLines(words, one.files),
    reporters: one.reporters.map(({ party }) => ({ party })),
    voice: voiceView(voiceOf(m, contact), words),
  };
}

function pointOf(
  { point, contact, content, finding, answer, earlier = [] }: Matter["points"][number],
  words: WordsById,
): MatterView["points"][number] {
  return {
    point,
    contact,
    words: said(words, content),
    ...(finding
      ? {
          finding: {
            finding: finding.finding,
            basis: said(words, finding.basis),
            on: finding.on,
            files: fileLines(words, finding.files),
          },
        }
      : {}),
    ...(answer ? { answer: { words: said(words, answer.answer), on: answer.on } } : {}),
    earlier: earlier.map((one) => ({
      repliedOn: one.repliedOn,
      ...(one.finding ? { finding: one.finding.finding, basis: said(words, one.finding.basis) } : {}),
      ...(one.answer ? { answer: said(words, one.answer.answer) } : {}),
    })),
  };
}

/** What was written with an event, where it was one text; points and arrivals have places of their own on the page. */
function recordWords(event: Recorded, words: WordsById): { words?: string } {
  if (event.type === "matter-opened" || event.type === "contact-linked") return {};
  const written = refsIn(event)
    .map((id) => words.get(id))
    .filter((text) => text !== undefined && !text.startsWith('{"file"'));
  return written.length > 0 ? { words: written.join("\n") } : {};
}
