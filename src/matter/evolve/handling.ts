import type { Day } from "../../kernel/day.ts";
import type { EventOf, Recorded } from "../event.ts";
import type { Matter, Point } from "../state.ts";
import { without } from "../voice.ts";

type Change = Recorded &
  EventOf<
    | "handler-named"
    | "package-formed"
    | "leader-relieved"
    | "member-relieved"
    | "duty-released"
    | "milestone-reached"
    | "duty-taken"
    | "duty-handed-over"
    | "duty-done"
    | "point-found"
    | "point-answered"
    | "replied"
    | "obligation-arose"
    | "obligation-served"
    | "obligation-waived"
    | "revisited"
    | "struck-off"
    | "reopened"
  >;

/** The work itself: who does what, what was found and answered, which times run and which debts stand. */
export function evolveHandling(m: Matter, event: Change): Matter {
  const { on } = event;
  switch (event.type) {
    case "handler-named": {
      const { passing, ...rest } = m;
      return { ...rest, ...(passing?.kind === "transfer" ? { passing } : {}), handler: event.handler };
    }
    case "package-formed":
      return {
        ...m,
        package: {
          leader: event.leader,
          team: event.team,
          plan: event.plan,
          formedOn: on,
          milestones: event.milestones,
        },
      };
    case "leader-relieved": {
      if (!m.package) return m;
      const { leader: _, ...packaged } = m.package;
      return { ...m, package: packaged };
    }
    case "member-relieved":
      return m.package
        ? { ...m, package: { ...m.package, team: m.package.team.filter((one) => one !== event.member) } }
        : m;
    case "duty-released": {
      const { [event.duty]: held, ...others } = m.duties;
      return held
        ? { ...m, duties: { ...others, [event.duty]: { duty: held.duty, takenOn: held.takenOn, due: held.due } } }
        : m;
    }
    case "milestone-reached":
      return m.package ? { ...m, package: { ...m.package, milestones: reached(m.package.milestones, event) } } : m;
    case "duty-taken":
      return {
        ...m,
        duties: { ...m.duties, [event.duty]: { duty: event.duty, holder: event.holder, takenOn: on, due: event.due } },
      };
    case "duty-handed-over":
      return withDuty(m, event.duty, { holder: event.to });
    case "duty-done":
      return withDuty(m, event.duty, { done: { on, proof: event.proof, files: event.files } });
    case "point-found": {
      const finding = { finding: event.finding, basis: event.basis, files: event.files, on };
      return { ...m, points: m.points.map((p) => (p.point === event.point ? { ...p, finding } : p)) };
    }
    case "point-answered":
      return {
        ...m,
        points: m.points.map((p) => (p.point === event.point ? { ...p, answer: { answer: event.answer, on } } : p)),
      };
    case "replied": {
      const { passing: _, ...rest } = m;
      const reply = { on, reviewUntil: event.reviewUntil, ...(event.note ? { note: event.note } : {}) };
      return { ...rest, stage: "replied", reply };
    }
    case "obligation-arose":
      return {
        ...m,
        obligations: [
          ...m.obligations,
          {
            obligation: event.obligation,
            rule: event.rule,
            owes: event.owes,
            arose: on,
            due: event.due,
            ...(event.counted ? { counted: event.counted } : {}),
            ...(event.clock === undefined ? {} : { clock: event.clock }),
          },
        ],
      };
    case "obligation-served":
      return ended(m, event.obligation, {
        how: "served",
        by: event.proof,
        on,
        ...(event.note ? { note: event.note } : {}),
      });
    case "obligation-waived":
      return ended(m, event.obligation, {
        how: "waived",
        by: event.reason,
        on,
        ...(event.shownBy ? { shownBy: event.shownBy } : {}),
        ...(event.note ? { note: event.note } : {}),
      });
    case "revisited":
      return {
        ...m,
        revisits: [
          ...m.revisits,
          { contact: event.contact, outcome: event.outcome, how: event.how, on, note: event.note },
        ],
      };
    case "struck-off":
      return { ...m, stage: "struck-off", struckOffOn: on };
    case "reopened": {
      const { refusal, stageBefore, ...rest } = withoutReply(m);
      return { ...rest, stage: (refusal && stageBefore) ?? "handling", reopenings: m.reopenings + 1 };
    }
  }
}

/**
 * The matter in its next round: what a reply brought and what was said of it is taken away, and what was found and
 * answered for it is kept apart, so that each point is found and answered anew.
 */
export function withoutReply(m: Matter): Matter {
  const { reply, struckOffOn: __, ...still } = m;
  const rest = { ...still, voices: unsaid(m.voices) };
  if (!reply) return rest;
  const revisits = m.revisits.map((one) => ({ ...one, earlier: true as const }));
  return { ...rest, revisits, points: m.points.map((point) => anew(point, reply.on)) };
}

/** What was said of the reply goes with it; whose name is true, how they rated and that they withdrew stays theirs. */
function unsaid(voices: Matter["voices"]): Matter["voices"] {
  return Object.fromEntries(
    Object.entries(voices).map(([contact, voice]) => [contact, without(voice, "position", "review")]),
  );
}

function anew({ finding, answer, earlier = [], ...point }: Point, repliedOn: Day): Point {
  const worked = { ...(finding ? { finding } : {}), ...(answer ? { answer } : {}), repliedOn };
  return { ...point, earlier: [...earlier, worked] };
}

function reached(
  milestones: NonNullable<Matter["package"]>["milestones"],
  event: EventOf<"milestone-reached"> & Recorded,
) {
  const proof = { on: event.on, proof: event.proof, files: event.files };
  return milestones.map((one) => (one.milestone === event.milestone ? { ...one, reached: proof } : one));
}

function withDuty(m: Matter, duty: string, change: Partial<Matter["duties"][string]>): Matter {
  const held = m.duties[duty];
  return held ? { ...m, duties: { ...m.duties, [duty]: { ...held, ...change } } } : m;
}

function ended(m: Matter, which: string, end: NonNullable<Matter["obligations"][number]["ended"]>): Matter {
  return { ...m, obligations: m.obligations.map((o) => (o.obligation === which ? { ...o, ended: end } : o)) };
}
