import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import type { Matter } from "../../../src/matter/state.ts";
import type { ClosingCheck } from "../../../src/rules/closing-rule.ts";
import type { Invariant } from "./invariant.ts";

/** A matter is struck off only when every closing condition of its rulebook holds, with its proofs listed (invariant 2). */
export const struckOffProven: Invariant = ({ tried }) =>
  tried.flatMap(({ which, before, after, decision }) => {
    const m = before.get(which);
    const struck = "events" in decision ? decision.events.find((event) => event.type === "struck-off") : undefined;
    const already = [...after.values()].filter(
      ({ matter, stage }) => stage === "struck-off" && before.get(matter)?.stage !== "struck-off",
    );
    if (!struck || !m) return already.map(({ matter }) => `${matter} was struck off without saying so`);
    const checks = discipline.closing.flatMap((rule) => rule.checks);
    return checks.flatMap((check) => {
      const shown = struck.proofs.filter((proof) => proof.check === check).flatMap(({ shownBy }) => shownBy);
      const wants = provedBy[check](m);
      if (wants === "missing") return [`struck off though ${check} does not hold`];
      return wants.filter((proof) => !shown.includes(proof)).map((proof) => `${check} does not list ${proof}`);
    });
  });

type Proofs = readonly string[] | "missing";

/** What has to be listed for each condition, found from the matter apart from `closing.ts`. */
const provedBy: Readonly<Record<ClosingCheck, (m: Matter) => Proofs>> = {
  "every-point-found": ({ points }) =>
    points.some((one) => !one.finding) ? "missing" : points.map((one) => one.point),
  "every-point-answered": ({ points }) =>
    points.some((one) => !one.answer) ? "missing" : points.map((one) => one.point),
  "gates-passed": ({ gates }) => (gates.length === 3 ? ["entry", "review", "quality"] : "missing"),
  replied: ({ reply }) => (reply ? [reply.on] : "missing"),
  "obligations-ended": ({ obligations }) => {
    const blocking = obligations.filter(({ rule }) => rule !== "quarterly-result" && rule !== "report-up");
    return blocking.some(({ ended }) => !ended) ? "missing" : blocking.map((one) => one.obligation);
  },
  "no-open-withdrawal": ({ voices }) =>
    Object.values(voices).some(({ withdrawal }) => withdrawal?.effective === false) ? "missing" : [],
  "duties-done": ({ duties }) => {
    const five = ["investigate", "dispose", "supervise", "conclude", "revisit"];
    return five.every((duty) => duties[duty]?.done) ? five : "missing";
  },
  "milestones-reached": (m) => {
    const planned = m.package?.milestones ?? [];
    return planned.some(({ reached }) => !reached) ? "missing" : planned.map((one) => one.milestone);
  },
  "position-known": (m) => {
    const named = m.contacts.filter((one) => one.realName && m.voices[one.contact]?.nameVerified !== "not-verifiable");
    const asked = named.length > 0 ? named : m.contacts;
    return asked.every(({ contact }) => isKnown(m, contact)) ? [] : "missing";
  },
};

function isKnown(m: Matter, contact: string): boolean {
  const { position, review, withdrawal } = m.voices[contact] ?? {};
  if (position?.position === "settled" || (review && m.reply) || withdrawal?.effective) return true;
  const tried = m.revisits.filter((one) => one.contact === contact && one.outcome === "unreachable" && !one.earlier);
  return new Set(tried.filter(({ on }) => on >= (m.reply?.on ?? "9999")).map(({ on }) => on)).size >= 3;
}
