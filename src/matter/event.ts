import type { Day } from "../kernel/day.ts";
import type {
  ClockId,
  ContactId,
  MatterId,
  MessageId,
  MilestoneId,
  ObligationId,
  OfficerId,
  PartyId,
  PointId,
  RegionId,
  StationId,
  UnitId,
} from "../kernel/id.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Language } from "../kernel/text.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { ClockRecord, Extension } from "../rules/clock.ts";
import type { PauseReason } from "../rules/pause.ts";
import type { ClosingCheck } from "../rules/closing-rule.ts";
import type { By } from "./actor.ts";
import type { Channel } from "./command.ts";
import type { ContentRef, FileRef } from "./sealed.ts";
import type { Voice } from "./state.ts";

/** One arrival as the log keeps it: who and what stand in the vault, here are only references. */
export type ContactFacts = {
  readonly contact: ContactId;
  readonly born: MatterId;
  readonly number: string;
  readonly channel: Channel;
  readonly arrivedOn: Day;
  readonly realName: boolean;
  readonly persons: number;
  readonly language: Language;
  readonly station?: StationId;
  readonly batch?: string;
  readonly region?: RegionId;
  readonly points: readonly { readonly point: PointId; readonly content: ContentRef }[];
  readonly place?: ContentRef;
  readonly time?: ContentRef;
  readonly reporters: readonly { readonly party: PartyId; readonly identity: ContentRef }[];
  readonly subjects: readonly SubjectFacts[];
  readonly files: readonly FileRef[];
};

export type SubjectFacts = { readonly party: PartyId; readonly identity: ContentRef };

/** Whom and what a subject was found to be in the organisation: it bars them, their unit and all under it. */
export type SubjectMatch = { readonly officer?: OfficerId; readonly units: readonly UnitId[] };

/** Proof that a closing check holds: references to what shows it. */
export type ClosingProof = { readonly check: ClosingCheck; readonly shownBy: readonly string[] };

/** Where a clock or a debt ends since a calendar was changed, and where it ended before. */
export type ClockMove = {
  readonly about: ClockId | ObligationId;
  readonly was: Day;
  readonly unrolledDue: Day;
  readonly due: Day;
};

export type MatterEvent =
  | {
      type: "matter-opened";
      matter: MatterId;
      rulebook: { id: string; version: string };
      /** Where it begins, if the rulebook has no gate. */
      stage?: "triage" | "to-decide";
      category?: string;
      contact: ContactFacts;
    }
  | { type: "contact-linked"; contact: ContactFacts; from: MatterId; stoodAside?: readonly OfficerId[]; voice?: Voice }
  | { type: "contact-unlinked"; contact: ContactId; to: MatterId }
  | { type: "merged"; into: MatterId }
  | { type: "unmerged"; from: MatterId; stoodAside?: readonly OfficerId[]; contact: ContactId; voice?: Voice }
  | { type: "classified"; category: string }
  | { type: "subject-matched"; subject: PartyId; match: SubjectMatch }
  | { type: "subject-cleared"; subject: PartyId; reason: ContentRef }
  | { type: "answerable-moved"; unit: UnitId; reach: UnitId[]; why: "opened" | "barred" | "accepted" | "returned" }
  | { type: "taken-back"; from: UnitId; reach: UnitId[] }
  | { type: "handler-relieved"; handler: OfficerId }
  | { type: "passed-up"; to: UnitId }
  | { type: "name-verified"; contact: ContactId; outcome: "true-name" | "not-verifiable"; note: ContentRef }
  | { type: "gate-passed"; gate: string; last: boolean; next?: "triage" | "to-decide"; remark?: ContentRef }
  | { type: "gate-sent-back"; gate: string; reason: ContentRef }
  | { type: "triaged"; grades: Record<string, 1 | 2 | 3>; note?: ContentRef }
  | { type: "accepted"; note?: ContentRef }
  | { type: "refused"; reason: string; note: ContentRef }
  | { type: "transferred"; to: UnitId; reach: UnitId[]; note: ContentRef }
  | { type: "assigned"; to: UnitId; reach: UnitId[]; note: ContentRef }
  | { type: "objected"; reason: string; note: ContentRef }
  | { type: "objection-dismissed"; note: ContentRef }
  | { type: "returned"; from: UnitId; reach: UnitId[]; note: ContentRef }
  | { type: "handler-named"; handler: OfficerId }
  | {
      type: "package-formed";
      leader: OfficerId;
      team: OfficerId[];
      plan: ContentRef;
      milestones: { milestone: MilestoneId; due: Day; what: ContentRef }[];
    }
  | { type: "leader-relieved"; leader: OfficerId }
  | { type: "member-relieved"; member: OfficerId }
  | { type: "duty-released"; duty: string; holder: OfficerId }
  | { type: "milestone-reached"; milestone: MilestoneId; proof: ContentRef; files: FileRef[] }
  | { type: "duty-taken"; duty: string; holder: OfficerId; due: Day }
  | { type: "duty-handed-over"; duty: string; from?: OfficerId; to: OfficerId; reason: ContentRef }
  | { type: "duty-done"; duty: string; proof: ContentRef; files: FileRef[] }
  | { type: "point-found"; point: PointId; finding: string; basis: ContentRef; files: FileRef[] }
  | { type: "point-answered"; point: PointId; answer: ContentRef }
  | { type: "replied"; note?: ContentRef; reviewUntil: Day }
  | { type: "clock-started"; clock: ClockId; record: ClockRecord }
  // Nobody decides it of one matter: it is what a change of the calendar, which stands in a stream of its own, did to this one.
  | { type: "clocks-moved"; moves: readonly ClockMove[] }
  | { type: "clock-stopped"; clock: ClockId; why: "met" | "late" | "moot" }
  | { type: "extension-asked"; clock: ClockId; rule: string; reason: ContentRef }
  | {
      type: "extension-granted";
      clock: ClockId;
      rule: string;
      extension: Extension;
      notice: ObligationId;
    }
  | { type: "extension-declined"; clock: ClockId; rule: string; note: ContentRef }
  | { type: "clock-extended"; clock: ClockId; record: ClockRecord }
  | { type: "clock-paused"; clock: ClockId; record: ClockRecord; reason: PauseReason; note: ContentRef }
  | { type: "clock-resumed"; clock: ClockId; record: ClockRecord; reason: PauseReason; note?: ContentRef }
  | { type: "rung-fired"; clock: ClockId; rung: string; unit: UnitId; posts: readonly PostKind[]; officer?: OfficerId }
  | { type: "reminded"; note: ContentRef }
  | { type: "supervised"; due: Day; listed: boolean; note: ContentRef }
  | { type: "taken-up"; from: UnitId; unit: UnitId; reach: UnitId[]; note: ContentRef }
  | { type: "held-to-account"; unit: UnitId; ground: string; note: ContentRef }
  | {
      type: "obligation-arose";
      obligation: ObligationId;
      rule: string;
      owes: UnitId;
      due: Day;
      counted?: ClockRecord;
      clock?: string;
    }
  | { type: "obligation-served"; obligation: ObligationId; proof: string; note?: ContentRef; files: FileRef[] }
  | { type: "obligation-waived"; obligation: ObligationId; reason: string; shownBy?: string[]; note?: ContentRef }
  | { type: "message-sent"; message: MessageId; content: ContentRef; files: FileRef[]; answerBy?: Day }
  | { type: "revisited"; contact: ContactId; outcome: "reached" | "unreachable"; how: string; note: ContentRef }
  | { type: "struck-off"; note?: ContentRef; proofs: ClosingProof[] }
  | { type: "reopened"; reason: ContentRef }
  | { type: "position-recorded"; contact: ContactId; position: string; note?: ContentRef }
  | { type: "rated"; contact: ContactId; ratings: Record<string, string> }
  | { type: "review-requested"; contact: ContactId; grounds: ContentRef; answerBy: Day }
  | { type: "review-right-lapsed" }
  | { type: "withdrawal-asked"; contact: ContactId; takesEffect: Day; reason?: ContentRef; pressed: boolean }
  | { type: "withdrawal-taken-back"; contact: ContactId }
  | { type: "withdrawal-took-effect"; contact: ContactId }
  | { type: "stepped-aside"; officer: OfficerId; reason: ContentRef }
  | { type: "identity-viewed"; party: PartyId; purpose: string; note?: ContentRef }
  | { type: "disclosure-planned"; party: PartyId; notice: ObligationId; note: ContentRef }
  | { type: "erasure-asked"; ground: string; paper: string }
  | { type: "erased"; ground: string; paper: string };

export type EventType = MatterEvent["type"];
export type EventOf<Type extends EventType> = Extract<MatterEvent, { type: Type }>;

/** An event with when and by whom: `on` is the day in the jurisdiction's zone. */
export type Recorded = MatterEvent & {
  readonly at: Instant;
  readonly on: Day;
  readonly by: By;
  readonly once?: string;
};
