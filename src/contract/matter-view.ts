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
import type { Text } from "../kernel/text.ts";
import type { Channel, OfficerCommand } from "../matter/command.ts";
import type { By } from "../matter/actor.ts";
import type { Refusal } from "../matter/refusal.ts";
import type { ConditionStanding } from "../matter/closing.ts";
import type { NoClock } from "../matter/no-clock.ts";
import type { Stage } from "../matter/state.ts";
import type { Explanation } from "../rules/explain.ts";
import type { PauseReason } from "../rules/pause.ts";
import type { FileLine } from "./follow-view.ts";
import type { Colour } from "./matter-row.ts";

/** Everything an officer's page of one matter shows; what the viewer may not see is not in it. */
export type MatterView = {
  readonly matter: MatterId;
  readonly version: number;
  readonly number: string;
  readonly stage: Stage;
  readonly openedOn: Day;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly category?: string;
  readonly realName: boolean;
  readonly answerable: UnitId;
  readonly handling?: UnitId;
  readonly handler?: OfficerId;
  readonly passing?: {
    readonly kind: "transfer" | "assign";
    readonly from: UnitId;
    readonly to: UnitId;
    readonly on: Day;
    readonly objection?: { readonly reason: string; readonly words: string; readonly on: Day };
  };
  readonly mergedInto?: MatterId;
  readonly grades?: Readonly<Record<string, 1 | 2 | 3>>;
  readonly gates: readonly {
    readonly gate: string;
    readonly by?: OfficerId;
    readonly on?: Day;
    readonly next: boolean;
  }[];
  readonly contacts: readonly {
    readonly contact: ContactId;
    readonly number: string;
    readonly channel: Channel;
    readonly arrivedOn: Day;
    readonly realName: boolean;
    readonly persons: number;
    readonly station?: StationId;
    readonly batch?: string;
    readonly region?: RegionId;
    readonly place?: string;
    readonly time?: string;
    readonly linked: boolean;
    readonly files: readonly FileLine[];
    readonly reporters: readonly { readonly party: PartyId }[];
    readonly voice: VoiceView;
  }[];
  readonly subjects: readonly {
    readonly party: PartyId;
    readonly officer?: OfficerId;
    readonly units: readonly UnitId[];
  }[];
  readonly points: readonly {
    readonly point: PointId;
    readonly contact: ContactId;
    readonly words: string;
    readonly finding?: {
      readonly finding: string;
      readonly basis: string;
      readonly on: Day;
      readonly files: readonly FileLine[];
    };
    readonly answer?: { readonly words: string; readonly on: Day };
    /** What was replied on it before the matter was taken up again, the oldest first. */
    readonly earlier: readonly {
      readonly repliedOn: Day;
      readonly finding?: string;
      readonly basis?: string;
      readonly answer?: string;
    }[];
  }[];
  readonly clocks: readonly {
    readonly clock: ClockId;
    readonly rule: string;
    readonly due: Day;
    /** Its last moment, where it runs in hours. */
    readonly at?: Instant;
    readonly daysLeft?: number;
    readonly colour: Colour;
    readonly ended?: { readonly why: "met" | "late" | "moot"; readonly on: Day };
    /** Whether the rulebook gives it more time now. */
    readonly mayExtend: boolean;
    /** For what the law lets it stand still, and for what it does now. */
    readonly pauses: readonly PauseReason[];
    readonly standsStill: readonly PauseReason[];
    readonly asked?: {
      readonly is: "asked" | "granted";
      readonly on: Day;
      readonly words?: string;
      readonly notice?: ObligationId;
    };
    /** Why each extension was granted, in the words that were given for it. */
    readonly extensions: readonly { readonly on: Day; readonly told?: Day; readonly words?: string }[];
    /** The warnings it gave, each with its day. */
    readonly fired: readonly { readonly rung: string; readonly on: Day; readonly unit: UnitId }[];
    /** It ends on a day whose days off nobody has proclaimed yet, so it may still move. */
    readonly beyondKnown?: true;
    /** When changes of the calendar moved it, and from which day. */
    readonly moved: readonly { readonly on: Day; readonly was: Day }[];
    readonly explanation: Explanation;
  }[];
  /** Why no clock runs, where none has to. */
  readonly whyNoClock?: NoClock;
  readonly obligations: readonly {
    readonly obligation: ObligationId;
    readonly rule: string;
    readonly owes: UnitId;
    readonly arose: Day;
    readonly due: Day;
    readonly colour: Colour;
    readonly ended?: {
      readonly how: "served" | "waived";
      readonly by: string;
      readonly on: Day;
      /** What bears a waiver out: the days of the attempts, or the number of the matter it repeats. */
      readonly shownBy?: readonly string[];
      readonly note?: string;
    };
  }[];
  readonly duties: readonly {
    readonly duty: string;
    readonly holder?: OfficerId;
    readonly due?: Day;
    readonly colour: Colour;
    readonly done?: { readonly on: Day; readonly proof: string; readonly files: readonly FileLine[] };
  }[];
  readonly package?: {
    readonly leader?: OfficerId;
    readonly team: readonly OfficerId[];
    readonly plan: string;
    readonly formedOn: Day;
    readonly milestones: readonly {
      readonly milestone: MilestoneId;
      readonly due: Day;
      readonly what: string;
      readonly reached?: { readonly on: Day; readonly proof: string };
    }[];
  };
  readonly messages: readonly {
    readonly message: MessageId;
    readonly from: "petitioner" | "office";
    readonly at: Instant;
    readonly on: Day;
    readonly words: string;
    readonly files: readonly FileLine[];
  }[];
  readonly reply?: { readonly on: Day; readonly words?: string; readonly reviewUntil: Day };
  readonly refusal?: { readonly reason: string; readonly words: string; readonly on: Day };
  readonly revisits: readonly {
    readonly contact: ContactId;
    readonly outcome: "reached" | "unreachable";
    readonly how: string;
    readonly on: Day;
    readonly words: string;
    readonly earlier?: true;
  }[];
  readonly struckOffOn?: Day;
  readonly closing: readonly ConditionStanding[];
  /** What this officer may do now, and why not where not, in the order of the work. */
  readonly actions: readonly {
    readonly command: OfficerCommand["command"];
    readonly refusal?: Refusal;
    readonly sentence?: Text;
  }[];
  readonly record: readonly {
    /** Its place in the record, from 1. */
    readonly place: number;
    readonly at: Instant;
    readonly on: Day;
    readonly type: string;
    readonly what: Text;
    readonly by: By;
    /** The clause of the rulebook's line that the entry speaks of, where there is one. */
    readonly clause?: Text;
    readonly words?: string;
  }[];
};

/** What one petitioner said by their own code, and whether the name they gave is true. */
export type VoiceView = {
  readonly nameVerified?: "true-name" | "not-verifiable";
  readonly position?: { readonly position: string; readonly on: Day; readonly words?: string };
  readonly ratings?: Readonly<Record<string, string>>;
  readonly review?: {
    readonly how: "requested" | "lapsed";
    readonly on: Day;
    readonly answerBy?: Day;
    readonly words?: string;
  };
  readonly withdrawal?: { readonly takesEffect: Day; readonly pressed: boolean; readonly effective: boolean };
};
