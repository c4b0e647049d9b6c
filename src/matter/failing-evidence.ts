import type { Recorded } from "./event.ts";
import type { Failing, FailingKind } from "./failing.ts";

type Shows = (event: Recorded, about: string) => boolean;

const ofClock: Shows = (event, about) =>
  "clock" in event && event.clock === about && event.type !== "obligation-arose" && event.type !== "rung-fired";
const ofDebt: Shows = (event, about) => "obligation" in event && event.obligation === about;

/** Which events of a history show a failure of each kind. */
const shows: Readonly<Record<FailingKind, Shows>> = {
  "registered-late": (event) => event.type === "matter-opened",
  "not-told": ofDebt,
  "result-not-told": ofDebt,
  late: ofClock,
  shifted: (event) => event.type === "objected" || event.type === "returned",
  "reached-the-accused": (event, about) =>
    (("to" in event || "from" in event || "unit" in event) && names(event, about)) || event.type === "subject-matched",
  "refused-in-scope": (event) => event.type === "refused" || event.type === "classified",
  "extension-untold": (event, about) =>
    ofClock(event, about) || (event.type === "obligation-arose" && event.clock === about),
  "order-unanswered": (event, about) => ofDebt(event, about) || event.type === "supervised",
  "review-late": (event, about) => event.type === "review-requested" && event.contact === about,
  "message-unanswered": (event, about) =>
    event.type === "message-sent" && (event.message === about || event.by.as === "officer"),
  "pressed-to-withdraw": (event, about) => event.type === "withdrawal-asked" && event.contact === about,
};

/** The events of a matter's history that show a failure, in order, each by its version: its place in the history, from 1. */
export function evidenceOf({ kind, about }: Pick<Failing, "kind" | "about">, history: readonly Recorded[]): number[] {
  return history.flatMap((event, at) => (shows[kind](event, about) ? [at + 1] : []));
}

function names(event: Recorded, unit: string): boolean {
  return Object.entries(event).some(([part, value]) => ["to", "from", "unit"].includes(part) && value === unit);
}
