import type { Text } from "../kernel/text.ts";
import type { Within } from "./clock-rule.ts";

/** Facts of a matter that a rule may ask for; the list is closed, and `matter/facts.ts` answers each. */
export type Fact = "real-name" | "first-time";

/** What brings a debt into being. */
export type ObligationTrigger = "received" | "sent-on" | "handler-named" | "replied" | "passed-up";

/** A lawful reason why a debt need not be paid. */
export type WaiverReason = { readonly id: string; readonly name: Text; readonly clause: Text };

/** A way in which a notice is proved to have reached its addressee. */
export type Proof = "read-by-code" | "signed" | "delivered" | "posted" | "by-phone" | "in-person" | "handed-over";

/** Who owes what to whom by when (三告知一反馈 and others). It ends served with proof, or lawfully waived. */
export type ObligationRule = {
  readonly id: string;
  readonly name: Text;
  readonly clause: Text;
  readonly arises: ObligationTrigger;
  readonly when: readonly Fact[];
  readonly owes: "answerable" | "handling";
  readonly to: "reporter" | "centre" | "upper-organ";
  readonly within: Within | { readonly endOfQuarter: true };
  readonly proofs: readonly Proof[];
  readonly waivers: readonly WaiverReason[];
  readonly blocks: "reply" | "strike-off" | "nothing";
};
