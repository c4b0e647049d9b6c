import { yearOf } from "../kernel/day.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { MatterId, UnitId } from "../kernel/id.ts";
import { offeredRulebook } from "../rules/programmes.ts";
import { receiveContact as schema, type ReceiveContactOnWire } from "../matter/command.ts";
import type { By } from "../matter/actor.ts";
import { receiveContact } from "../matter/decide/receive-contact.ts";
import { registerNumber } from "../matter/register-number.ts";
import type { MatterEvent, Recorded } from "../matter/event.ts";
import { opened } from "../matter/evolve.ts";
import { may } from "../matter/may.ts";
import { blind } from "../vault/blind-index.ts";
import { tokensOf } from "../vault/index-tokens.ts";
import { newMatterKeys, type NewMatterKeys } from "../vault/matter-keys.ts";
import { newId } from "../vault/new-id.ts";
import { marksOf } from "../vault/word-marks.ts";
import { parseSubmissionToken, receiptFrom, submissionOf, verifierOf, type SubmissionToken } from "../vault/receipt.ts";
import { asNew, keptChanges, record, underCalendar } from "./commit.ts";
import type { CalendarInForce } from "./calendar/memory.ts";
import type { Outcome, Receipt, Viewer } from "./door.ts";
import { officeOf, rulebookOf, type House, type OfficeNow } from "./house.ts";
import { matchSubjects } from "./match-subjects.ts";
import { malformed } from "./malformed.ts";
import { refused } from "./outcome.ts";
import { projectionChanges } from "./rows.ts";
import { sealWords, type SealedCommand } from "./seal-words.ts";
import { openStaged } from "./staging.ts";
import type { Arrived } from "./submissions.ts";

/**
 * Takes in one arrival, durably before it is acknowledged. The same submission twice is one contact with one receipt.
 * Whom it accuses is looked for in the organisation at once, so that it is never seen, for a moment, where it must not be.
 */
export async function receive(
  house: House,
  report: ReceiveContactOnWire,
  submission: string,
  by: Viewer | "portal",
): Promise<Outcome<Receipt>> {
  for (;;) {
    const outcome = await receiveUnder(house, await house.calendars.now(), { report, submission, by });
    if (outcome !== "conflict") return outcome;
    house.calendars.forget();
  }
}

type Arriving = {
  readonly report: ReceiveContactOnWire;
  readonly submission: string;
  readonly by: Viewer | "portal";
};

/** A conflict is that the calendar was changed meanwhile: its first clocks are counted anew. */
async function receiveUnder(
  house: House,
  inForce: CalendarInForce,
  { report, submission, by }: Arriving,
): Promise<Outcome<Receipt> | "conflict"> {
  const { programme } = report;
  const offered = typeof programme === "string" ? offeredRulebook(house.programmes, programme) : rulebookOf(house);
  const rulebook = offered ?? rulebookOf(house);
  const office = await officeOf(
    house,
    by === "portal" ? { as: "portal" } : { as: "officer", officer: by.officer, holds: by.holds },
    rulebook,
    inForce,
  );
  const token = parseSubmissionToken(submission);
  const parsed = schema.safeParse(report);
  if (!token || !parsed.success) return refused(malformed(parsed.error, "submission"), rulebook, office.organisation);
  if (parsed.data.arrivedOn > office.on)
    return refused({ why: "day-ahead", day: parsed.data.arrivedOn, field: "arrivedOn" }, rulebook, office.organisation);

  if (!offered)
    return refused(
      { why: "not-in-rulebook", field: "programme", value: String(programme) },
      rulebook,
      office.organisation,
    );

  const allowed = by === "portal" ? { by: { as: "portal" } as const } : may("receive-contact", undefined, office);
  if ("refusal" in allowed) return refused(allowed.refusal, rulebook, office.organisation);

  const submitted = await house.submissions(token);
  if (submitted.arrived) return asBefore(token, submitted.arrived);

  const staged = openStaged(house, token, submitted.staged);
  const command = {
    ...parsed.data,
    subjects: matchSubjects(parsed.data.subjects, office.organisation),
    // A form knows its files by its token alone: what was sent ahead of it goes with it, and nothing sent is lost.
    files: by === "portal" ? [...staged.keys()].map((file) => ({ staged: file })) : parsed.data.files,
  };
  const matter = newId<"matter">();
  const keys = await newMatterKeys(house.keeper, { jurisdiction: house.jurisdiction, matter });
  const sealed = sealWords(command, { jurisdiction: house.jurisdiction, matter, keys: keys.keys }, staged);
  const decision = receiveContact(
    sealed.command,
    { matter, number: "", centre: centreOf(office.organisation) },
    office,
  );
  if ("refusal" in decision) return refused(decision.refusal, rulebook, office.organisation);

  const words = blind(house.indexKey, tokensOf(indexed(command)));
  return write(house, { token, office, by: allowed.by, matter, keys, sealed, words, events: decision.events });
}

/** The office's report centre, or the commission itself where there is none: where an arrival lies first. */
export function centreOf(organisation: Organisation): UnitId {
  const units = [...organisation.units.values()];
  const centre = units.find(({ kind }) => kind === "centre") ?? units.find(({ kind }) => kind === "commission");
  if (!centre) throw new Error("The organisation has neither a report centre nor a commission");
  return centre.unit;
}

type Writing = {
  readonly token: SubmissionToken;
  readonly office: OfficeNow;
  readonly by: By;
  readonly matter: MatterId;
  readonly keys: NewMatterKeys;
  readonly sealed: SealedCommand<unknown>;
  readonly words: readonly bigint[];
  readonly events: readonly MatterEvent[];
};

async function write(house: House, writing: Writing, attempt = 0): Promise<Outcome<Receipt> | "conflict"> {
  const { token, office, by, matter, sealed } = writing;
  const { jurisdiction } = house;
  const year = yearOf(office.on);
  const receipt = receiptFrom(token, attempt);
  const facts = writing.events[0];
  if (facts?.type !== "matter-opened") throw new Error("An arrival opens a matter first of all");
  const { contact } = facts.contact;
  let recorded: Recorded[] = [];
  try {
    const outcome = await house.log.append({
      jurisdiction,
      expect: [{ stream: matter, version: 0 }],
      under: underCalendar(office),
      number: `register ${year}`,
      events: ({ number: count }) => {
        if (count === undefined) throw new Error("An arrival is registered under a number of its own");
        const number = registerNumber(year, count);
        recorded = writing.events.map((event) => record(numbered(event, number), { office, by }, false));
        return recorded.map((body) => asNew(matter, body));
      },
      changes: () => {
        const m = opened(recorded);
        const { content, identity } = writing.keys.wrapped;
        return [
          ...projectionChanges(jurisdiction, m, office, true),
          { table: "matter_key", insert: [{ jurisdiction, matter, content, identity }] },
          ...keptChanges(house, sealed),
          {
            table: "word_index",
            insert: [{ jurisdiction, contact, key_of: matter, words: writing.words, marks: marksOf(writing.words) }],
          },
          {
            table: "receipt",
            insert: [
              {
                jurisdiction,
                locator: receipt.locator,
                verifier: hexBytes(verifierOf(receipt)),
                contact,
                matter,
                submission: hexBytes(submissionOf(token)),
                attempt,
              },
            ],
          },
        ];
      },
    });
    if ("conflict" in outcome) return "conflict";
  } catch (error) {
    // A second submit at the same moment, or a locator that another report has: both are said by a unique key.
    if ((error as { code?: string }).code !== "23505") throw error;
    const { arrived } = await house.submissions(token);
    if (arrived) return asBefore(token, arrived);
    if (attempt > 5) throw error;
    return write(house, writing, attempt + 1);
  }
  const first = recorded[0];
  const number = first?.type === "matter-opened" ? first.contact.number : "";
  return { done: true, contact, matter, number, ...receipt, again: false };
}

function numbered(event: MatterEvent, number: string): MatterEvent {
  return event.type === "matter-opened" ? { ...event, contact: { ...event.contact, number } } : event;
}

function asBefore(token: SubmissionToken, { attempt, ...arrived }: Arrived): Outcome<Receipt> {
  return { done: true, ...arrived, ...receiptFrom(token, attempt), again: true };
}

function indexed(command: { points: readonly { text: string }[]; place?: { text: string } | undefined }): string {
  return [...command.points.map(({ text }) => text), command.place?.text ?? ""].join("\n");
}

function hexBytes(hex: string): Uint8Array {
  return Buffer.from(hex, "hex");
}
