import { failingsOf } from "../../matter/failings.ts";
import type { Failing, FailingKind } from "../../matter/failing.ts";
import type { Projection } from "./projection.ts";

/** Failures that the passing of a last day brings about: while they last they follow from what runs and is owed. */
const byTimeAlone: ReadonlySet<FailingKind> = new Set<FailingKind>([
  "late",
  "not-told",
  "result-not-told",
  "order-unanswered",
  "message-unanswered",
]);

/** One row a failure that was put right, or that no passing of days brings about. */
export const failingProjection: Projection = {
  table: "failing",
  version: 1,
  key: ["jurisdiction", "matter", "kind", "about", "since"],
  rows: (m, books) =>
    failingsOf(m, books)
      .filter(isKept)
      .map((failing) => ({ matter: m.matter, until: null, ...failing })),
};

function isKept({ kind, until }: Failing): boolean {
  return until !== undefined || !byTimeAlone.has(kind);
}
