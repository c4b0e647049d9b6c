import { z } from "zod";
import { parseDay, type Day } from "../kernel/day.ts";
import type { Id } from "../kernel/id.ts";
import { oneLine } from "../kernel/written.ts";
import { pauseReasonIds } from "../rules/pause.ts";
import { identity, stagedFile, words, type Sealed } from "./sealed.ts";

const named = <Kind extends string>() => oneLine(64, 1).transform((text) => text as Id<Kind>);
// Days are counted on from: what is given lies where counting does not leave the years of four digits.
const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined && text >= "1900" && text < "2200", { error: "not-a-day" })
  .transform((text) => text as Day);
const line = oneLine(64, 1);
const files = z.array(stagedFile).max(20).default([]);
const contact = named<"contact">();
const point = named<"point">();
const officer = named<"officer">();
const unit = named<"unit">();
const clock = named<"clock">();
const grade = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const command = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ command: z.literal(name), ...shape });

export const channels = ["letter", "visit", "phone", "web", "wechat"] as const;
export type Channel = (typeof channels)[number];

/** One arrival (人次) as a form, a desk or an import hands it in. It opens its own matter, under the rulebook of its programme (业务), or of the first. */
export const receiveContact = command("receive-contact", {
  programme: line.optional(),
  channel: z.enum(channels),
  arrivedOn: day,
  realName: z.boolean(),
  station: named<"station">().optional(),
  batch: oneLine(40).optional(),
  category: line.optional(),
  region: named<"region">().optional(),
  language: z.enum(["zh", "en"]).default("zh"),
  persons: z.int().min(1).max(100_000).default(1),
  points: z.array(words(20_000)).min(1).max(20),
  place: words(500).optional(),
  time: words(200).optional(),
  reporters: z.array(identity).max(5).default([]),
  subjects: z
    .array(z.object({ who: identity, officer: officer.optional(), unit: unit.optional() }))
    .max(20)
    .default([]),
  files,
});

/** What officers do. `matter/decide.ts` answers each; the rulebook's powers say who may. */
export const officerCommand = z.discriminatedUnion("command", [
  command("link-contact", { contact: named<"contact">(), into: named<"matter">() }),
  command("unlink-contact", { contact: named<"contact">() }),
  command("classify", { category: line }),
  command("match-subject", { subject: named<"party">(), officer: officer.optional(), unit: unit.optional() }),
  command("clear-subject", { subject: named<"party">(), reason: words(2000) }),
  command("verify-name", {
    contact: contact.optional(),
    outcome: z.enum(["true-name", "not-verifiable"]),
    note: words(2000),
  }),
  command("pass-gate", { gate: line, remark: words(2000).optional() }),
  command("send-back", { gate: line, reason: words(2000) }),
  command("triage", { grades: z.record(line, grade), note: words(2000).optional() }),
  command("accept", { note: words(2000).optional() }),
  command("refuse", { reason: line, note: words(4000) }),
  command("transfer", { to: unit, note: words(4000) }),
  command("object", { reason: line, note: words(4000) }),
  command("answer-objection", { agrees: z.boolean(), note: words(4000) }),
  command("assign", { to: unit, due: day.optional(), note: words(4000) }),
  command("name-handler", { officer }),
  command("form-package", {
    leader: officer,
    team: z.array(officer).min(1).max(20),
    plan: words(20_000),
    milestones: z
      .array(z.object({ due: day, what: words(1000) }))
      .min(1)
      .max(30),
  }),
  command("reach-milestone", { milestone: named<"milestone">(), proof: words(4000), files }),
  command("take-duty", { duty: line }),
  command("hand-over-duty", { duty: line, to: officer, reason: words(2000) }),
  command("do-duty", { duty: line, proof: words(8000), files }),
  command("find-point", { point, finding: line, basis: words(20_000), files }),
  command("answer-point", { point, answer: words(20_000) }),
  command("reply", { note: words(20_000).optional() }),
  command("ask-extension", { clock, reason: words(2000) }),
  command("grant-extension", { clock, reason: words(2000).optional() }),
  command("decline-extension", { clock, note: words(2000) }),
  command("pause-clock", { clock, reason: z.enum(pauseReasonIds), note: words(2000) }),
  command("resume-clock", { clock, reason: z.enum(pauseReasonIds), last: day, note: words(2000).optional() }),
  command("remind", { note: words(2000) }),
  command("supervise", { due: day, listed: z.boolean().default(false), note: words(4000) }),
  command("take-up", { note: words(2000) }),
  command("hold-to-account", { unit, ground: line, note: words(8000) }),
  command("serve-obligation", { obligation: named<"obligation">(), proof: line, note: words(2000).optional(), files }),
  command("waive-obligation", {
    obligation: named<"obligation">(),
    reason: line,
    earlier: named<"matter">().optional(),
    note: words(2000),
  }),
  command("send-message", { message: words(8000), files }),
  command("revisit", {
    contact: contact.optional(),
    outcome: z.enum(["reached", "unreachable"]),
    how: line,
    note: words(4000),
  }),
  command("strike-off", { note: words(2000).optional() }),
  command("reopen", { reason: words(4000) }),
  command("step-aside", { reason: words(2000) }),
  command("view-identity", { party: named<"party">(), purpose: line, note: words(2000).optional() }),
  command("plan-disclosure", { party: named<"party">(), note: words(8000) }),
]);

/** What only the petitioner does, by their own code. No officer, import or clerk can (mission A13). */
export const petitionerCommand = z.discriminatedUnion("command", [
  command("write", { message: words(8000), files }),
  command("record-position", { position: line, note: words(4000).optional() }),
  command("rate", { ratings: z.record(line, line) }),
  command("request-review", { grounds: words(8000) }),
  command("withdraw", { reason: words(4000).optional(), pressed: z.boolean() }),
  command("take-back-withdrawal", {}),
]);

/**
 * The end of all that was said in a matter, by two people, one after the other. It is asked for on a ground of the
 * rulebook and by the number of the paper in which it was ordered (GB/T 9704: 示纪发〔2026〕12号). The log keeps that number for good,
 * so it has no room for a name.
 */
export const erasureCommand = z.discriminatedUnion("command", [
  command("ask-erasure", {
    ground: line,
    paper: z
      .string()
      .trim()
      .regex(/^[\p{Script=Han}A-Z]{2,12}[〔[]20\d{2}[〕\]](?:第)?\d{1,5}号?$/u),
  }),
  command("erase", {}),
]);

/** What happens by itself when its day has come, or when the organisation has changed. */
export const clerkCommandNames = [
  "let-withdrawal-take-effect",
  "let-review-right-lapse",
  "keep-away",
  "fire-rungs",
] as const;
export type ClerkCommand = {
  [Name in (typeof clerkCommandNames)[number]]: { readonly command: Name };
}[(typeof clerkCommandNames)[number]];

export type OfficerCommandOnWire = z.input<typeof officerCommand>;
export type ErasureCommandOnWire = z.input<typeof erasureCommand>;
export type PetitionerCommandOnWire = z.input<typeof petitionerCommand>;
export type ReceiveContactOnWire = z.input<typeof receiveContact>;

export type ReceiveContact = Sealed<z.output<typeof receiveContact>>;
export type OfficerCommand = Sealed<z.output<typeof officerCommand>>;
export type PetitionerCommand = Sealed<z.output<typeof petitionerCommand>>;
export type ErasureCommand = z.output<typeof erasureCommand>;
export type Command = ReceiveContact | OfficerCommand | PetitionerCommand | ErasureCommand | ClerkCommand;
export type CommandName = Command["command"];
export type CommandOf<Name extends CommandName> = Extract<Command, { command: Name }>;
