import type { OfficerId, UnitId } from "../../kernel/id.ts";
import type { EventOf, Recorded } from "../event.ts";
import type { Matter } from "../state.ts";
import { withoutReply } from "./handling.ts";
import { owedBy } from "./owed.ts";

type Change = Recorded &
  EventOf<
    | "answerable-moved"
    | "taken-back"
    | "handler-relieved"
    | "passed-up"
    | "gate-passed"
    | "gate-sent-back"
    | "triaged"
    | "accepted"
    | "refused"
    | "transferred"
    | "assigned"
    | "objected"
    | "objection-dismissed"
    | "returned"
    | "stepped-aside"
  >;

/** Who is answerable for a matter, and how it comes to the one who works on it. */
export function evolveRouting(m: Matter, event: Change): Matter {
  switch (event.type) {
    case "answerable-moved":
      return { ...m, ...owedBy(m, event.unit, m.answerable), answerable: event.unit, reach: event.reach };
    case "taken-back":
    case "returned": {
      const { passing, handling: _, handler: __, ...rest } = m;
      const stage = passing?.kind === "transfer" ? "to-decide" : m.stage;
      return { ...rest, ...owedBy(m, m.answerable, event.from), reach: event.reach, stage };
    }
    case "handler-relieved": {
      const { handler: _, ...rest } = m;
      return rest;
    }
    case "passed-up":
      return passUp(m, event.to);
    case "gate-passed":
      return passGate(m, event);
    case "gate-sent-back": {
      const at = m.gates.findIndex(({ gate }) => gate === event.gate);
      return { ...m, gates: m.gates.slice(0, Math.max(at, 0)), stage: "at-the-gates" };
    }
    case "triaged":
      return { ...m, grades: event.grades, stage: "to-decide" };
    case "accepted": {
      const { passing: _, refusal: __, ...rest } = m;
      return { ...withoutReply(rest), stage: "handling", acceptedOn: m.acceptedOn ?? event.on };
    }
    case "refused": {
      const { passing: _, ...rest } = m;
      const stageBefore = m.stage === "passed-up" ? m.stage : "to-decide";
      const refusal = { reason: event.reason, note: event.note, on: event.on };
      return { ...rest, stage: "refused", stageBefore, refusal };
    }
    case "transferred":
      return {
        ...m,
        ...owedBy(m, event.to, m.passing?.to),
        stage: "transferred",
        reach: event.reach,
        passing: { kind: "transfer", from: m.answerable, to: event.to, on: event.on },
      };
    case "assigned": {
      const { handler: _, ...rest } = m;
      return {
        ...rest,
        ...owedBy(m, event.to, m.handling),
        reach: event.reach,
        handling: event.to,
        passing: { kind: "assign", from: m.answerable, to: event.to, on: event.on },
      };
    }
    case "objected":
      return m.passing
        ? { ...m, passing: { ...m.passing, objection: { reason: event.reason, note: event.note, on: event.on } } }
        : m;
    case "objection-dismissed": {
      if (!m.passing) return m;
      const { objection: _, ...passing } = m.passing;
      return { ...m, passing };
    }
    case "stepped-aside":
      return stepAside(m, event.officer);
  }
}

function passUp(m: Matter, to: UnitId): Matter {
  const { passing: _, handling: __, handler: ___, ...rest } = m;
  const obligations = m.obligations.map((one) => (one.ended ? one : { ...one, owes: to }));
  return { ...rest, obligations, stage: "passed-up", answerable: to, reach: [to] };
}

function passGate(m: Matter, event: EventOf<"gate-passed"> & Recorded): Matter {
  const by = event.by.as === "officer" ? event.by.officer : ("" as OfficerId);
  return {
    ...m,
    gates: [...m.gates, { gate: event.gate, by, on: event.on }],
    stage: event.last && m.stage === "at-the-gates" ? (event.next ?? "triage") : m.stage,
  };
}

function stepAside(m: Matter, officer: OfficerId): Matter {
  const { handler, ...rest } = m;
  const kept = handler === undefined || handler === officer ? rest : m;
  return { ...kept, stoodAside: [...m.stoodAside, officer] };
}
