import type { Day } from "../kernel/day.ts";
import type { Id } from "../kernel/id.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Calendar } from "../rules/calendar.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Actor, By } from "./actor.ts";

/** All that surrounds a decision and that a matter does not know of itself. Time and ids come from outside. */
export type Office = {
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
  /** The zone of the jurisdiction, in which days begin. */
  readonly zone: string;
  readonly organisation: Organisation;
  readonly actor: Actor;
  readonly at: Instant;
  readonly on: Day;
  readonly newId: <Kind extends string>() => Id<Kind>;
};

/** The same office once it is known through which post the actor acts. */
export type ActingOffice = Office & { readonly by: By };
