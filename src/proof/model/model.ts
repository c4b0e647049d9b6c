import type { Day } from "../../kernel/day.ts";
import { id, type ContactId, type Id, type OfficerId, type UnitId } from "../../kernel/id.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Actor } from "../../matter/actor.ts";
import type { Command } from "../../matter/command.ts";
import type { Office } from "../../matter/office.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { PostKind } from "../../organisation/post-kind.ts";
import { layCalendar } from "../../rules/calendar.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { modelOrganisation } from "./organisation.ts";

/** One person of the model district: through which post they act, and where. */
export type Person = {
  readonly actor: Actor;
  readonly officer: OfficerId;
  readonly unit: UnitId;
  readonly kind: PostKind;
};

/** The rulebook that is checked, at work in the model district. */
export type Model = {
  readonly rulebook: Rulebook;
  readonly organisation: Organisation;
  readonly people: readonly Person[];
  /** Commands that nobody uses, so that a comparison with a search that knows no short cuts stays small. */
  readonly leftOut: ReadonlySet<Command["command"]>;
  /** Who was found to have a power, by the power and the place of the matter. */
  readonly able: Map<string, readonly Person[]>;
  /** What surrounds a decision on a day; ids count up, and nothing that is proved hangs on them. */
  readonly office: (actor: Actor, on: Day) => Office;
};

/** The office of the model: a bare week from Monday to Friday, as no holiday changes what a rulebook allows. */
export function modelOf(rulebook: Rulebook, leftOut: Model["leftOut"] = new Set()): Model {
  const organisation = modelOrganisation(rulebook);
  const calendar = layCalendar([]);
  let count = 0;
  const newId = <Kind extends string>(): Id<Kind> => id<Kind>(`#${++count}`);
  return {
    rulebook,
    organisation,
    people: peopleOf(organisation),
    leftOut,
    able: new Map(),
    office: (actor, on) => {
      const at = `${on}T02:00:00.000Z` as Instant;
      return { rulebook, calendar, zone: "Asia/Shanghai", organisation, actor, at, on, newId };
    },
  };
}

export const clerk: Actor = { as: "clerk" };

export function petitioner(contact: ContactId): Actor {
  return { as: "petitioner", contact };
}

function peopleOf({ officers, posts, units }: Organisation): Person[] {
  return [...officers.values()].flatMap(({ officer, holds }) =>
    holds.flatMap(({ post }) => {
      const held = posts.get(post);
      const tier = held && units.get(held.unit)?.tier;
      if (!held || tier === undefined) return [];
      const { unit, kind } = held;
      return [{ officer, unit, kind, actor: { as: "officer" as const, officer, holds: [{ post, kind, unit, tier }] } }];
    }),
  );
}
