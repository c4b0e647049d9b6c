import type { ReceiveContactOnWire } from "../src/matter/command.ts";

/** The word for one officer and their post, as `demo/district` gives it: `registrar-1`, `town-03-head`. */
export type SeatName = string;

/** How a story names what only gets an id once it is played: points and milestones by their number, debts by their rule. */
export type OfficerTold =
  | { readonly command: "link-contact"; readonly into: string }
  | { readonly command: "unlink-contact"; readonly from: string }
  | { readonly command: "classify"; readonly category: string }
  | { readonly command: "match-subject"; readonly seat: SeatName }
  | { readonly command: "clear-subject"; readonly reason: string }
  | { readonly command: "verify-name"; readonly outcome: "true-name" | "not-verifiable"; readonly note: string }
  | { readonly command: "pass-gate"; readonly gate: string; readonly remark?: string }
  | { readonly command: "send-back"; readonly gate: string; readonly reason: string }
  | { readonly command: "triage"; readonly grades: Readonly<Record<string, 1 | 2 | 3>>; readonly note?: string }
  | { readonly command: "accept"; readonly note?: string }
  | { readonly command: "refuse"; readonly reason: string; readonly note: string }
  | { readonly command: "transfer"; readonly to: string; readonly note: string }
  | { readonly command: "object"; readonly reason: string; readonly note: string }
  | { readonly command: "answer-objection"; readonly agrees: boolean; readonly note: string }
  /** `dueIn` is working days from the day on which the demo ends; negative when that day has gone by. */
  | { readonly command: "assign"; readonly to: string; readonly dueIn?: number; readonly note: string }
  | { readonly command: "name-handler"; readonly seat: SeatName }
  | {
      readonly command: "form-package";
      readonly leader: SeatName;
      readonly team: readonly SeatName[];
      readonly plan: string;
      readonly milestones: readonly PlannedMilestone[];
    }
  | { readonly command: "reach-milestone"; readonly milestone: number; readonly proof: string }
  | { readonly command: "take-duty"; readonly duty: string }
  | { readonly command: "hand-over-duty"; readonly duty: string; readonly to: SeatName; readonly reason: string }
  | { readonly command: "do-duty"; readonly duty: string; readonly proof: string }
  | { readonly command: "find-point"; readonly point: number; readonly finding: string; readonly basis: string }
  | { readonly command: "answer-point"; readonly point: number; readonly answer: string }
  | { readonly command: "reply"; readonly note?: string }
  | { readonly command: "grant-extension"; readonly rule: string; readonly reason: string }
  | { readonly command: "plan-disclosure"; readonly note: string }
  | { readonly command: "serve-obligation"; readonly rule: string; readonly proof: string; readonly note?: string }
  | { readonly command: "waive-obligation"; readonly rule: string; readonly reason: string; readonly note: string }
  | { readonly command: "send-message"; readonly message: string }
  | {
      readonly command: "revisit";
      readonly outcome: "reached" | "unreachable";
      readonly how: string;
      readonly note: string;
    }
  | { readonly command: "strike-off"; readonly note?: string }
  | { readonly command: "reopen"; readonly reason: string }
  | { readonly command: "step-aside"; readonly reason: string }
  | { readonly command: "view-identity"; readonly of: "reporter" | "subject"; readonly purpose: string };

export type PetitionerTold =
  | { readonly command: "write"; readonly message: string }
  | { readonly command: "record-position"; readonly position: string; readonly note?: string }
  | { readonly command: "rate"; readonly ratings: Readonly<Record<string, string>> }
  | { readonly command: "request-review"; readonly grounds: string }
  | { readonly command: "withdraw"; readonly reason?: string; readonly pressed: boolean }
  | { readonly command: "take-back-withdrawal" };

export type Finding = "substantiated" | "partly" | "unsubstantiated" | "unverifiable";
/** Due so many working days after the package is formed. */
export type PlannedMilestone = { readonly after: number; readonly what: string };

/** One step, so many working days after the step before: what an officer does, or the petitioner by their code. */
export type Step =
  | { readonly after: number; readonly by: SeatName; readonly told: OfficerTold }
  | { readonly after: number; readonly petitioner: PetitionerTold };

/** One arrival and what became of it, as data: `title` is how faults and other stories name it. */
export type Story = {
  readonly title: string;
  /** The day it came, in working days before the day on which the demo ends. */
  readonly ago: number;
  readonly takenInBy: SeatName;
  readonly report: Omit<ReceiveContactOnWire, "command" | "arrivedOn">;
  readonly days: readonly Step[];
};
