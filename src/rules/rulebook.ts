import type { Day } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { Tier } from "../organisation/unit.ts";
import type { ClockRule } from "./clock-rule.ts";
import type { ClosingRule } from "./closing-rule.ts";
import type { CountingLaw } from "./counting-law.ts";
import type { Within } from "./length.ts";
import type { MeasureRule } from "./measure.ts";
import type { NoticeKind, ObligationRule } from "./obligation-rule.ts";
import type { RungRule } from "./rung-rule.ts";

/** Any line of a rulebook: what it is called, and where the law or the office's own order says it. */
export type Line = { readonly id: string; readonly name: Text; readonly clause: Text };

/** Which of the two keys sends a matter on: the place, or the level that manages the one accused (条例 Arts. 22, 30). */
export type RoutingKey = "place-and-function" | "managing-level";

/**
 * The statutory way (法定途径) of a class: whether the office works on it and answers itself, guides it into a procedure
 * that the law has for it, or passes it on to the organ that has it; and where the petitioner is told to turn.
 */
export type Way = { readonly does: "work" | "guide-in" | "pass-on"; readonly goTo: Text };

/** A class of matter. One that is not in scope can only be refused with the way to go, or transferred. */
export type Category = Line & {
  readonly parent?: string;
  readonly route: RoutingKey;
  readonly inScope: boolean;
  readonly way?: Way;
};

/** A sign-off (关). Gates are passed in their order, by different people. */
export type GateRule = Line & { readonly posts: readonly PostKind[] };

/** One side of triage (区域性、特殊性、时效性、影响性), graded by a person from 1 (low) to 3 (high). */
export type GradeRule = Line & { readonly levels: readonly [Text, Text, Text] };

/** One of the five duties (五包). Its day is so many days after it is taken, unless the package says otherwise. */
export type DutyRule = Line & {
  readonly posts: readonly PostKind[];
  readonly within: { readonly calendarDays: number };
};

/** A lawful reason not to accept, and where the petitioner can go instead. */
export type RefusalReason = Line & { readonly wayToGo: Text };

/** For what somebody may see who a person is; `after` names the debt that has to have ended since it was planned. */
export type IdentityPurpose = Line & { readonly after?: string };

/** Who may use a command, and from where: `answerable` is the unit that answers for the matter now or leads it,
 * `handling` the one that works on it, `either` of both, `named` whoever is named in the package or a duty.  */
export type Power = {
  readonly posts: readonly PostKind[];
  readonly at: "anywhere" | "district" | "answerable" | "handling" | "either" | "named";
  readonly clause: Text;
};

/** Everything an officer can be given the power to do. */
export const officerPowers = [
  "receive-contact",
  "link-contact",
  "unlink-contact",
  "classify",
  "match-subject",
  "clear-subject",
  "verify-name",
  "pass-gate",
  "send-back",
  "triage",
  "accept",
  "refuse",
  "transfer",
  "object",
  "answer-objection",
  "assign",
  "name-handler",
  "form-package",
  "reach-milestone",
  "take-duty",
  "hand-over-duty",
  "do-duty",
  "find-point",
  "answer-point",
  "reply",
  "ask-extension",
  "grant-extension",
  "decline-extension",
  "pause-clock",
  "resume-clock",
  "remind",
  "supervise",
  "take-up",
  "hold-to-account",
  "serve-obligation",
  "waive-obligation",
  "send-message",
  "revisit",
  "strike-off",
  "reopen",
  "step-aside",
  "view-identity",
  "plan-disclosure",
  "ask-erasure",
  "erase",
] as const;
export type OfficerPower = (typeof officerPowers)[number];

/** How the office works on one kind of matter: literal data, each line with its clause, published and never edited. */
export type Rulebook = {
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  readonly basis: Text;
  readonly inForce: Day;
  readonly decidingTiers: readonly Tier[];
  readonly categories: readonly Category[];
  readonly gates: readonly GateRule[];
  readonly grades: readonly GradeRule[];
  readonly clocks: readonly ClockRule[];
  readonly obligations: readonly ObligationRule[];
  /** How the portal asks for it; where nothing is said, by its name, and who it is about is asked for. */
  readonly portal?: {
    /** What somebody raises under it, in plain words. */
    readonly raises: Text;
    readonly hint: Text;
    readonly asksWho: boolean;
  };
  /**
   * What every petitioner who gave a true name is told before the end, whatever way the matter went, and whether such a
   * matter is handled before others.
   */
  readonly promises: { readonly notices: readonly NoticeKind[]; readonly first?: boolean; readonly clause: Text };
  /** Whether a petitioner whose arrival repeats another is given the notices once more. Where nothing is said, they are not. */
  readonly repeats?: { readonly told: boolean; readonly clause: Text };
  /** Until when a unit may object to what was sent to it. Where nothing is said, as long as its time to take it runs. */
  readonly objection?: { readonly within: Within; readonly clause: Text };
  /** What the service is measured by, with limits and weights. */
  readonly measures?: readonly MeasureRule[];
  /** The articles by which its periods are counted; the Civil Code where nothing is said. */
  readonly counting?: CountingLaw;
  /** The ladder of warnings, from the first rung up. */
  readonly rungs: readonly RungRule[];
  readonly duties: readonly DutyRule[];
  readonly refusalReasons: readonly RefusalReason[];
  readonly objectionReasons: readonly Line[];
  readonly findings: readonly Line[];
  /** For what somebody is held to account (责任追究). */
  readonly accountabilityGrounds: readonly Line[];
  readonly positions: readonly (Line & { readonly settles: boolean })[];
  readonly ratings: readonly Line[];
  readonly ratedBodies: readonly Line[];
  readonly revisitWays: readonly Line[];
  readonly identityPurposes: readonly IdentityPurpose[];
  /** Which tier manages the officials of each, and is the lowest to answer for a report on one of them. */
  readonly managingTiers: Readonly<Record<Tier, Tier>>;
  /** On what grounds the words and names of a matter that is over may be erased. */
  readonly erasureGrounds: readonly Line[];
  /** Until when a review can be asked for after the reply, and within how many days it is to be answered. */
  readonly reviewRight: { readonly calendarDays: number; readonly answeredWithin: number; readonly clause: Text };
  /** How soon a message of the petitioner is to be answered. */
  readonly messages: { readonly answeredWithin: { readonly workingDays: number }; readonly clause: Text };
  readonly withdrawal: { readonly coolingOff: { readonly calendarDays: number }; readonly clause: Text };
  readonly unreachable: { readonly attemptsOnDifferentDays: number; readonly clause: Text };
  readonly closing: readonly ClosingRule[];
  readonly powers: Readonly<Record<OfficerPower, Power>>;
};
