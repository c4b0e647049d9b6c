import type { Channel } from "../src/matter/command.ts";
import type { Finding, PlannedMilestone, SeatName } from "./story.ts";

/** How far a matter has come by the day on which the demo ends. */
export type End =
  | "entry"
  | "review"
  | "quality"
  | "triage"
  | "decide"
  | "linked"
  | "passed-up"
  | "sent"
  | "accepted"
  | "assigned"
  | "handler"
  | "working"
  | "answered"
  | "replied"
  | `refused:${"litigation" | "other-organ" | "no-substance" | "finally-concluded"}`
  | `struck:${"settled" | "lapsed" | "review" | "unreachable" | "withdrawn"}`;

/** What happens to a matter on its way beside the usual. */
export type Twist =
  | "sent-back"
  | "objected-and-returned"
  | "objection-dismissed"
  | "objection-waits"
  | "stepped-aside"
  | "name-not-verifiable"
  | "name-verified"
  | "identity-viewed"
  | "subject-cleared"
  | "withdrawal-taken-back"
  | "duty-handed-over"
  | "reopened"
  | "unlinked"
  | "review-asked";

/** What was found on a point: the finding, on what basis, and the answer in the words the petitioner reads. */
export type Found = readonly [finding: Finding, basis: string, answer: string];

/** Who works on it: the township it is assigned to, the township it is passed on to, or the district itself. */
export type Way = "town" | "passed-on" | "district";

/**
 * A story as somebody tells it: what was written, and in a word how it ended. `demo/unfold` turns it into the steps in
 * which the office comes to that end.
 */
export type Tale = {
  readonly title: string;
  readonly via: Channel;
  /** `03-07` is the seventh village of the third township, `03` that township; the district where it is left out. */
  readonly at?: string;
  /** The category without the first word where that is `accusation`. */
  readonly as: string;
  readonly points: readonly string[];
  /** Real-name: with this name, or with one that is made up. */
  readonly named?: true | string;
  readonly persons?: number;
  readonly place?: string;
  readonly time?: string;
  /** A seat of the organisation, or who it is in words; `secretary` and `accountant` are those of the village. */
  readonly accused?: SeatName;
  readonly end: End;
  readonly way?: Way;
  readonly ago?: number;
  /** Working days from the last day of the demo to the day the assigner set. */
  readonly dueIn?: number;
  readonly found?: readonly Found[];
  /** Messages, each beginning with `o:` (the office) or `p:` (the petitioner). */
  readonly talk?: readonly string[];
  /** What the petitioner adds to their position, request or withdrawal. */
  readonly word?: string;
  readonly rated?: readonly [
    "satisfied" | "fairly-satisfied" | "dissatisfied",
    "satisfied" | "fairly-satisfied" | "dissatisfied",
  ];
  /** Words of the office: why it is refused, or what the assigner asks for. */
  readonly note?: string;
  /** The title of the story that this arrival repeats. */
  readonly repeats?: string;
  readonly plan?: {
    readonly words: string;
    readonly milestones: readonly (PlannedMilestone & { readonly proof: string })[];
  };
  readonly twists?: readonly Twist[];
  readonly language?: "zh" | "en";
};
