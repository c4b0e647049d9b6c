import type { Day } from "../kernel/day.ts";
import type { JurisdictionId, MatterId, OfficerId, PostId, UnitId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { ClosingCheck } from "../rules/closing-rule.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { closingConditions } from "./closing.ts";
import type { EventType, Recorded } from "./event.ts";
import { opened } from "./evolve.ts";
import type { Matter } from "./state.ts";

/** Where an event stands in the log of its district, and its hash there (hex), which covers all before it. */
export type Seal = { readonly seq: number; readonly hash: string };

/** One event of a matter's history with its place in it, from 1, and its seal. */
export type SealedEvent = { readonly version: number; readonly seal: Seal; readonly event: Recorded };

/** An event that shows something. */
export type Shown = Seal & { readonly version: number; readonly type: EventType; readonly on: Day };

/** Who signed, as the record keeps it: ids, and no name. */
export type Signed = { readonly officer: OfficerId; readonly unit: UnitId; readonly post: PostId };

/**
 * What shows that a matter was struck off as the rules ask: each condition with its clause, its checks and the events that
 * prove them, the gates with who signed each, and where the strike-off stands in the chain. Nothing that was said is in it.
 */
export type Certificate = {
  readonly form: "huiyin-closing-certificate-1";
  readonly jurisdiction: JurisdictionId;
  readonly matter: MatterId;
  readonly number: string;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly receivedOn: Day;
  readonly repliedOn: Day;
  readonly struckOffOn: Day;
  readonly struckOffBy: Signed;
  readonly gates: readonly (Shown & { readonly gate: string; readonly by: Signed })[];
  readonly conditions: readonly {
    readonly condition: string;
    readonly name: Text;
    readonly clause: Text;
    readonly checks: readonly {
      readonly check: ClosingCheck;
      readonly shownBy: readonly string[];
      readonly events: readonly Shown[];
    }[];
  }[];
  readonly end: Shown;
};

/** The certificate of the last strike-off in a history; nothing where the matter never was struck off. */
export function certificateOf(
  jurisdiction: JurisdictionId,
  history: readonly SealedEvent[],
  rulebook: Rulebook,
): Certificate | undefined {
  const at = history.findLastIndex(({ event }) => event.type === "struck-off");
  const last = history[at];
  if (!last || last.event.type !== "struck-off" || last.event.by.as !== "officer") return undefined;
  const upTo = history.slice(0, at + 1);
  const before = opened(history.slice(0, at).map(({ event }) => event));
  const contact = before.contacts[0];
  if (!before.reply || !contact) return undefined;
  return {
    form: "huiyin-closing-certificate-1",
    jurisdiction,
    matter: before.matter,
    number: before.number,
    rulebook: before.rulebook,
    receivedOn: contact.arrivedOn,
    repliedOn: before.reply.on,
    struckOffOn: last.event.on,
    struckOffBy: signed(last.event.by),
    gates: gatesOf(before, upTo),
    conditions: closingConditions(before, rulebook).map(({ condition, checks }) => {
      const rule = rulebook.closing.find(({ id }) => id === condition);
      const none = { zh: "", en: "" };
      return {
        condition,
        name: rule?.name ?? none,
        clause: rule?.clause ?? none,
        checks: checks.map(({ check, shownBy }) => ({ check, shownBy, events: eventsOf(check, before, upTo) })),
      };
    }),
    end: shown(last),
  };
}

function gatesOf(m: Matter, history: readonly SealedEvent[]): Certificate["gates"] {
  return m.gates.flatMap(({ gate }) => {
    const passed = history.findLast(({ event }) => event.type === "gate-passed" && event.gate === gate);
    return passed?.event.by.as === "officer" ? [{ ...shown(passed), gate, by: signed(passed.event.by) }] : [];
  });
}

/** What an event shows, by what it is about, so that of several about the same only the last counts; nothing for the rest. */
function showsOf(check: ClosingCheck, { event }: SealedEvent, m: Matter): string | undefined {
  switch (check) {
    case "every-point-found":
      return event.type === "point-found" ? event.point : undefined;
    case "every-point-answered":
      return event.type === "point-answered" ? event.point : undefined;
    case "gates-passed":
      return event.type === "gate-passed" ? event.gate : undefined;
    case "replied":
      return event.type === "replied" ? "reply" : undefined;
    case "obligations-ended":
      return event.type === "obligation-served" || event.type === "obligation-waived" ? event.obligation : undefined;
    case "duties-done":
      return event.type === "duty-done" ? event.duty : undefined;
    case "milestones-reached": {
      const planned = m.package?.milestones.map(({ milestone }) => milestone) ?? [];
      return event.type === "milestone-reached" && planned.includes(event.milestone) ? event.milestone : undefined;
    }
    case "no-open-withdrawal":
      return event.type === "withdrawal-took-effect" || event.type === "withdrawal-taken-back"
        ? event.contact
        : undefined;
    case "position-known":
      return positionOf(event);
  }
}

function positionOf(event: Recorded): string | undefined {
  const { type } = event;
  if (type === "position-recorded" || type === "review-requested" || type === "withdrawal-took-effect")
    return `${type} ${event.contact}`;
  if (type === "review-right-lapsed") return type;
  return type === "revisited" && event.outcome === "unreachable" ? `${event.contact} ${event.on}` : undefined;
}

/** The last event about each thing that a check asks for, in their order, since the matter was last taken up anew. */
function eventsOf(check: ClosingCheck, m: Matter, history: readonly SealedEvent[]): Shown[] {
  const anew = history.findLastIndex(({ event }) => event.type === "reopened");
  const standing: readonly ClosingCheck[] = ["gates-passed", "obligations-ended", "duties-done", "milestones-reached"];
  const since = standing.includes(check) ? history : history.slice(anew + 1);
  const last = new Map<string, SealedEvent>();
  for (const one of since) {
    const about = showsOf(check, one, m);
    if (about !== undefined) last.set(about, one);
  }
  return [...last.values()].toSorted((one, other) => one.version - other.version).map(shown);
}

function shown({ version, seal, event }: SealedEvent): Shown {
  return { ...seal, version, type: event.type, on: event.on };
}

function signed({ officer, unit, post }: Signed): Signed {
  return { officer, unit, post };
}
