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
  UnitId,
} from "../kernel/id.ts";
import type { Instant } from "../kernel/instant.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { ClockRecord, Extension } from "../rules/clock.ts";
import type { Trigger } from "../rules/trigger.ts";
import type { ContactFacts, SubjectMatch } from "./event.ts";
import type { ContentRef, FileRef } from "./sealed.ts";

/** Where a matter stands on its way. Each has an owner: `answerable`, or the organ it was passed to. */
export const stages = [
  "at-the-gates",
  "triage",
  "to-decide",
  "transferred",
  "handling",
  "refused",
  "replied",
  "struck-off",
  "merged",
  "passed-up",
] as const;
export type Stage = (typeof stages)[number];

/** What was found and answered on one point in one round of the work. */
export type Worked = {
  readonly finding?: {
    readonly finding: string;
    readonly basis: ContentRef;
    readonly files: readonly FileRef[];
    readonly on: Day;
  };
  readonly answer?: { readonly answer: ContentRef; readonly on: Day };
};

export type Point = Worked & {
  readonly point: PointId;
  readonly contact: ContactId;
  readonly content: ContentRef;
  /** What was replied on it before the matter was taken up again, the oldest first; it counts for no later reply. */
  readonly earlier?: readonly (Worked & { readonly repliedOn: Day })[];
};

export type Subject = {
  readonly party: PartyId;
  readonly contact: ContactId;
  readonly identity: ContentRef;
  readonly match?: SubjectMatch;
};

/** When something happened: the moment, and the day that counts for it, which for an arrival is the one on which it came. */
export type Moment = { readonly at: Instant; readonly on: Day };

/** A warning as it was given: when, and to one officer or to the posts of a unit. */
export type FiredRung = {
  readonly on: Day;
  readonly unit: UnitId;
  readonly posts: readonly PostKind[];
  readonly officer?: OfficerId;
};

/** More time that was asked for, or was approved and waits until the petitioner has been told. */
export type AskedExtension =
  | { readonly is: "asked"; readonly reason: ContentRef; readonly by: OfficerId; readonly on: Day }
  | { readonly is: "granted"; readonly extension: Extension; readonly notice: ObligationId };

export type RunningClock = {
  readonly clock: ClockId;
  readonly record: ClockRecord;
  readonly asked?: AskedExtension;
  /** The rungs of the ladder of warnings that have fired, each with its day and whom it told. */
  readonly fired?: Readonly<Record<string, FiredRung>>;
  /** When changes of the calendar moved it, and from which day. */
  readonly moved?: readonly { readonly on: Day; readonly was: Day }[];
  readonly ended?: { readonly why: "met" | "late" | "moot"; readonly on: Day };
};

export type Obligation = {
  readonly obligation: ObligationId;
  readonly rule: string;
  readonly owes: UnitId;
  readonly arose: Day;
  readonly due: Day;
  /** How its last day was counted, where it was counted. */
  readonly counted?: ClockRecord;
  /** The clock it tells the petitioner of. */
  readonly clock?: string;
  readonly ended?: {
    readonly how: "served" | "waived";
    readonly by: string;
    readonly on: Day;
    /** What bears a waiver out: the days of the attempts, or the number of the matter it repeats. */
    readonly shownBy?: readonly string[];
    readonly note?: ContentRef;
  };
};

export type Duty = {
  readonly duty: string;
  /** Nobody for as long as the last holder had to go and no other has taken it; its day stays. */
  readonly holder?: OfficerId;
  readonly takenOn: Day;
  readonly due: Day;
  readonly done?: { readonly on: Day; readonly proof: ContentRef; readonly files: readonly FileRef[] };
};

export type Milestone = {
  readonly milestone: MilestoneId;
  readonly due: Day;
  readonly what: ContentRef;
  readonly reached?: { readonly on: Day; readonly proof: ContentRef; readonly files: readonly FileRef[] };
};

export type Package = {
  /** Nobody for as long as the last leader had to go and the package was not formed anew. */
  readonly leader?: OfficerId;
  readonly team: readonly OfficerId[];
  readonly plan: ContentRef;
  readonly formedOn: Day;
  readonly milestones: readonly Milestone[];
};

export type Message = {
  readonly message: MessageId;
  readonly from: "petitioner" | "office";
  /** Whose arrival it belongs to, when a petitioner wrote it; those of others linked to the matter do not see it. */
  readonly contact?: ContactId;
  readonly content: ContentRef;
  readonly files: readonly FileRef[];
  readonly at: Instant;
  readonly on: Day;
  /** The last day on which the office is to answer it, when a petitioner wrote it. */
  readonly answerBy?: Day;
};

/** A matter on its way to another organ: the sender stays answerable until the receiver takes it (首接首办). */
export type Passing = {
  readonly kind: "transfer" | "assign";
  readonly from: UnitId;
  readonly to: UnitId;
  readonly on: Day;
  readonly objection?: { readonly reason: string; readonly note: ContentRef; readonly on: Day };
};

export type Withdrawal = {
  readonly askedOn: Day;
  readonly takesEffect: Day;
  readonly pressed: boolean;
  readonly effective: boolean;
};

/** What one petitioner said of the matter by their own code, and whether the name they gave is true. */
export type Voice = {
  readonly nameVerified?: "true-name" | "not-verifiable";
  readonly position?: { readonly position: string; readonly on: Day; readonly note?: ContentRef };
  readonly ratings?: Readonly<Record<string, string>>;
  readonly review?: {
    readonly how: "requested" | "lapsed";
    readonly on: Day;
    readonly grounds?: ContentRef;
    readonly answerBy?: Day;
  };
  readonly withdrawal?: Withdrawal;
};

export type Revisit = {
  /** Whom it was tried to reach. */
  readonly contact: ContactId;
  readonly outcome: "reached" | "unreachable";
  readonly how: string;
  readonly on: Day;
  readonly note: ContentRef;
  /** It came before the matter was taken up again, and shows nothing for the reply that follows. */
  readonly earlier?: true;
};

/** All that decisions need to know of one matter (件), as its events left it. */
export type Matter = {
  readonly matter: MatterId;
  readonly version: number;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly number: string;
  readonly openedOn: Day;
  /** When each trigger of the rulebook last happened. */
  readonly moments: Readonly<Partial<Record<Trigger, Moment>>>;
  readonly stage: Stage;
  readonly stageBefore?: Stage;
  /** What ran and was owed when the matter was set aside as a repeat. */
  readonly openBefore?: { readonly clocks: readonly ClockId[]; readonly obligations: readonly ObligationId[] };
  readonly category?: string;
  readonly contacts: readonly ContactFacts[];
  readonly points: readonly Point[];
  readonly subjects: readonly Subject[];
  /** By contact; who has said nothing is not in it. */
  readonly voices: Readonly<Record<string, Voice>>;
  readonly stoodAside: readonly OfficerId[];
  readonly answerable: UnitId;
  readonly reach: readonly UnitId[];
  readonly handling?: UnitId;
  readonly handler?: OfficerId;
  readonly passing?: Passing;
  readonly gates: readonly { readonly gate: string; readonly by: OfficerId; readonly on: Day }[];
  readonly grades?: Readonly<Record<string, 1 | 2 | 3>>;
  readonly acceptedOn?: Day;
  readonly refusal?: { readonly reason: string; readonly note: ContentRef; readonly on: Day };
  readonly package?: Package;
  readonly duties: Readonly<Record<string, Duty>>;
  readonly clocks: readonly RunningClock[];
  readonly obligations: readonly Obligation[];
  readonly messages: readonly Message[];
  readonly reply?: { readonly on: Day; readonly note?: ContentRef; readonly reviewUntil: Day };
  readonly revisits: readonly Revisit[];
  /** Whose name is to be disclosed, and the debt of telling them so first. */
  readonly disclosures: readonly { readonly party: PartyId; readonly notice: ObligationId }[];
  readonly struckOffOn?: Day;
  readonly reopenings: number;
  /** Who sent it back or had it taken from them on objection, each time. */
  readonly returns: readonly { readonly unit: UnitId; readonly on: Day }[];
  /** Since when it has lain with each unit that answers for it, works on it or was asked to. */
  readonly liesSince: Readonly<Record<UnitId, Day>>;
  /** The units with which it lay until it was taken away from them, because they must not come near. */
  readonly takenFrom: readonly { readonly unit: UnitId; readonly since: Day; readonly on: Day }[];
  /** The last reminder (催办), until somebody has worked on it since. */
  readonly reminder?: { readonly on: Day; readonly note: ContentRef };
  /** How often it was pressed for: by reminders, and by orders of supervision. */
  readonly pressed: { readonly reminders: number; readonly orders: number; readonly lastOn?: Day };
  readonly mergedInto?: MatterId;
  /** That its words be erased was asked for, by whom and why; and since when they are gone. */
  readonly erasure?: {
    readonly ground: string;
    readonly paper: string;
    readonly by?: OfficerId;
    readonly erasedOn?: Day;
  };
  readonly lastChange: Day;
  readonly once: readonly string[];
};
