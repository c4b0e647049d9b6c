import type { Day } from "../kernel/day.ts";
import type { FileId, MessageId, ObligationId, PointId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { Explanation } from "../rules/explain.ts";
import type { Stage } from "../matter/state.ts";

/** What a petitioner sees of their own matter with their code; an officer's preview "as the reporter sees it" is the same. */
export type FollowView = {
  readonly number: string;
  readonly receivedOn: Day;
  readonly stage: Stage;
  /** One sentence: who has it and what happens next by when. */
  readonly now: Text;
  readonly holder: Text;
  /** The times that run, the first last day first. */
  readonly clocks: readonly {
    readonly day: Day;
    readonly what: Text;
    readonly explanation: Explanation;
    /** Why more time was granted, in the words that were written for whoever reported. */
    readonly extensions: readonly { readonly on: Day; readonly words: string }[];
  }[];
  readonly steps: readonly { readonly on: Day; readonly what: Text }[];
  readonly points: readonly {
    readonly point: PointId;
    readonly words: string;
    readonly finding?: Text;
    readonly answer?: string;
    /** What was replied on it before the matter was taken up again, the oldest first. */
    readonly earlier: readonly { readonly repliedOn: Day; readonly finding?: Text; readonly answer?: string }[];
  }[];
  readonly notices: readonly {
    readonly obligation: ObligationId;
    readonly name: Text;
    readonly due: Day;
    readonly ended?: { readonly on: Day; readonly how: Text };
  }[];
  readonly messages: readonly {
    readonly message: MessageId;
    readonly from: "petitioner" | "office";
    readonly on: Day;
    readonly words: string;
    readonly files: readonly FileLine[];
  }[];
  readonly files: readonly FileLine[];
  readonly refusal?: { readonly reason: Text; readonly wayToGo: Text; readonly words: string };
  readonly reply?: {
    readonly on: Day;
    readonly words?: string;
    readonly reviewUntil: Day;
    readonly reviewDaysLeft: number;
  };
  readonly position?: { readonly name: Text; readonly on: Day };
  readonly ratings: readonly { readonly body: Text; readonly value: Text }[];
  readonly withdrawal?: { readonly takesEffect: Day; readonly effective: boolean };
  /** What the petitioner may do now, and why not where not. */
  readonly may: Readonly<
    Record<PetitionerAct, { readonly allowed: true } | { readonly allowed: false; readonly why: Text }>
  >;
  readonly choices: {
    readonly positions: readonly Choice[];
    readonly ratings: readonly Choice[];
    readonly ratedBodies: readonly Choice[];
    readonly coolingOffDays: number;
  };
};

export type PetitionerAct =
  | "write"
  | "record-position"
  | "rate"
  | "request-review"
  | "withdraw"
  | "take-back-withdrawal";
export type Choice = { readonly id: string; readonly name: Text };
export type FileLine = { readonly file: FileId; readonly name: string; readonly type: string; readonly size: number };
