import type { Text } from "../kernel/text.ts";
import type { Fact } from "./fact.ts";
import type { Within } from "./length.ts";
import type { Trigger } from "./trigger.ts";

/** A lawful reason why a debt need not be paid. */
export type WaiverReason = { readonly id: string; readonly name: Text; readonly clause: Text };

/** A way in which a notice is proved to have reached its addressee. */
export const proofs = [
  "read-by-code",
  "signed",
  "delivered",
  "posted",
  "refused-to-sign",
  "by-phone",
  "in-person",
  "handed-over",
] as const;
export type Proof = (typeof proofs)[number];

/** What a notice tells the petitioner. */
export const noticeKinds = [
  "acknowledgement",
  "acceptance",
  "routing",
  "handler",
  "extension",
  "result",
  "refusal",
  "transcript",
  "disclosure",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Who has to do it: who answers for the matter, who works on it, or who got it and has not taken it yet. */
export type Debtor = "answerable" | "handling" | "receiver";

/** To whom it is owed. */
export type Creditor = "reporter" | "centre" | "assigner" | "supervisor" | "upper-organ";

/** How long there is for a debt: so long, until the quarter ends, or until the day that was set with it. */
export type DebtLength = Within | { readonly endOfQuarter: true } | { readonly asSet: true };

/** Who owes what to whom by when (三告知一反馈 and others). It ends served with proof, or lawfully waived. */
export type ObligationRule = {
  readonly id: string;
  readonly name: Text;
  readonly clause: Text;
  readonly notice?: NoticeKind;
  readonly arises: readonly Trigger[];
  readonly when: readonly Fact[];
  readonly owes: Debtor;
  readonly to: Creditor;
  readonly within: DebtLength;
  readonly proofs: readonly Proof[];
  readonly waivers: readonly WaiverReason[];
  readonly blocks: "reply" | "strike-off" | "nothing";
};
