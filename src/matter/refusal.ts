import type { Day } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";
import type { Tier } from "../organisation/unit.ts";
import type { ClosingCheck } from "../rules/closing-rule.ts";
import type { Stage } from "./state.ts";

/** One thing that still stands in the way of a reply or a strike-off, and the references it is about. */
export type Missing = { readonly condition: string; readonly check: ClosingCheck; readonly about: readonly string[] };

/**
 * Why a command is not carried out: a closed list of values. Each names its clause where a law or order says so, and
 * what would put it right follows from its kind; `contract/say-refusal` says it in the reader's language. `field` names
 * the part of the command that is refused, where the kind alone leaves that open.
 */
export type Refusal = { readonly clause?: Text } & (
  | { readonly why: "not-found" }
  | { readonly why: "malformed"; readonly field: string; readonly because?: "control-characters" }
  | { readonly why: "day-ahead"; readonly day: Day; readonly field: string }
  | { readonly why: "changed-meanwhile" }
  | { readonly why: "not-in-your-power"; readonly command: string; readonly posts: readonly string[] }
  | { readonly why: "not-the-answerable-unit"; readonly command: string }
  | { readonly why: "only-the-petitioner"; readonly command: string }
  | { readonly why: "wrong-stage"; readonly stage: Stage; readonly needs: readonly Stage[] }
  | { readonly why: "stands-aside" }
  | { readonly why: "addressee-barred"; readonly field?: string }
  | { readonly why: "addressee-cannot-decide"; readonly field?: string }
  | { readonly why: "addressee-unknown"; readonly field?: string }
  | { readonly why: "addressee-above" }
  | { readonly why: "below-managing-level"; readonly tier: Tier }
  | { readonly why: "already-there" }
  | { readonly why: "not-in-rulebook"; readonly field: string; readonly value: string }
  | { readonly why: "not-provided" }
  | { readonly why: "notice-not-ended"; readonly obligation: string; readonly field: "purpose" }
  | { readonly why: "unknown-part"; readonly field: string }
  | { readonly why: "gate-not-next"; readonly next: string }
  | { readonly why: "gates-not-passed"; readonly next: string }
  | { readonly why: "same-person-at-two-gates"; readonly gate: string }
  | { readonly why: "gate-not-passed-yet"; readonly gate: string }
  | { readonly why: "grades-missing"; readonly grades: readonly string[] }
  | { readonly why: "category-missing" }
  | { readonly why: "category-out-of-scope"; readonly goTo?: Text }
  | { readonly why: "nothing-on-its-way" }
  | { readonly why: "already-on-its-way" }
  | { readonly why: "objection-too-late"; readonly was: Day }
  | { readonly why: "objection-waiting" }
  | { readonly why: "no-objection" }
  | { readonly why: "already-done"; readonly on: Day }
  | { readonly why: "already-taken"; readonly duty: string }
  | { readonly why: "not-the-holder"; readonly duty: string }
  | { readonly why: "duty-not-taken"; readonly duty: string }
  | { readonly why: "no-package" }
  | { readonly why: "due-in-the-past"; readonly day: Day }
  | { readonly why: "no-handling-unit" }
  | { readonly why: "not-in-the-handling-unit" }
  | { readonly why: "proof-not-accepted"; readonly proofs: readonly string[] }
  | { readonly why: "waiver-not-lawful"; readonly reasons: readonly string[] }
  | { readonly why: "attempts-missing"; readonly days: readonly Day[]; readonly needs: number }
  | { readonly why: "earlier-matter-missing"; readonly field: "earlier" }
  | { readonly why: "not-extendable" }
  | { readonly why: "clock-ran-out"; readonly was: Day }
  | { readonly why: "already-extended"; readonly times: number }
  | { readonly why: "extension-waiting" }
  | { readonly why: "extension-not-asked" }
  | { readonly why: "extension-reason-missing"; readonly field: "reason" }
  | { readonly why: "extension-needs-another" }
  | { readonly why: "pause-not-lawful"; readonly reasons: readonly string[] }
  | { readonly why: "not-paused" }
  | { readonly why: "before-the-pause"; readonly since: Day; readonly field: "last" }
  | { readonly why: "unit-not-below"; readonly field: "unit" }
  | { readonly why: "nothing-to-warn-of" }
  | { readonly why: "points-open"; readonly missing: readonly Missing[] }
  | { readonly why: "conditions-missing"; readonly missing: readonly Missing[] }
  | { readonly why: "finding-missing" }
  | { readonly why: "debts-left"; readonly obligations: readonly string[] }
  | { readonly why: "last-contact" }
  | { readonly why: "has-other-contacts" }
  | { readonly why: "not-linked-here" }
  | { readonly why: "other-programme" }
  | { readonly why: "review-right-over"; readonly was: Day }
  | { readonly why: "review-right-runs"; readonly until: Day }
  | { readonly why: "not-withdrawn" }
  | { readonly why: "withdrawal-final"; readonly on: Day }
  | { readonly why: "withdrawal-waits"; readonly until: Day }
  | { readonly why: "not-real-name" }
  | { readonly why: "erased"; readonly on: Day }
  | { readonly why: "only-at-the-console"; readonly command: string }
  | { readonly why: "erasure-not-asked" }
  | { readonly why: "erasure-needs-another" }
);
