import { z } from "zod";
import { oneLine } from "../kernel/written.ts";
import type { Day } from "../kernel/day.ts";
import type { Instant } from "../kernel/instant.ts";
import type { MatterId, OfficerId, UnitId } from "../kernel/id.ts";
import type { Channel } from "../matter/command.ts";
import { channels } from "../matter/command.ts";
import type { Stage } from "../matter/state.ts";
import { stages } from "../matter/state.ts";

export const colours = ["green", "yellow", "red", "overdue", "none"] as const;
export type Colour = (typeof colours)[number];

/** One line of the list of matters. Names of units and officers are looked up in the organisation, which the page has. */
export type MatterRow = {
  readonly matter: MatterId;
  readonly number: string;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly firstPoint: string;
  readonly points: number;
  readonly contacts: number;
  readonly category?: string;
  readonly channel: Channel;
  readonly realName: boolean;
  readonly stage: Stage;
  readonly receivedOn: Day;
  readonly answerable: UnitId;
  readonly handling?: UnitId;
  readonly handler?: OfficerId;
  readonly packaged: boolean;
  /** The next running clock: its last day, days left in its own unit, and its last moment where it runs in hours. */
  readonly due?: { readonly rule: string; readonly day: Day; readonly daysLeft: number; readonly at?: Instant };
  readonly colour: Colour;
  readonly lastChange: Day;
};

/** What the list can be narrowed by; every field is optional, and a saved view is one of these with a name. */
export const matterQuery = z.object({
  words: oneLine(200).optional(),
  number: oneLine(40).optional(),
  stage: z.array(z.enum(stages)).max(stages.length).optional(),
  gate: oneLine(64).optional(),
  programme: oneLine(64).optional(),
  category: oneLine(64).optional(),
  unit: oneLine(64).optional(),
  channel: z.array(z.enum(channels)).max(channels.length).optional(),
  colour: z.array(z.enum(colours)).max(colours.length).optional(),
  receivedFrom: z.string().max(10).optional(),
  receivedTo: z.string().max(10).optional(),
  packaged: z.boolean().optional(),
  realName: z.boolean().optional(),
  order: z.enum(["due", "received", "number", "changed"]).default("due"),
  after: z.string().max(200).optional(),
  limit: z.int().min(1).max(200).default(50),
});
export type MatterQuery = z.output<typeof matterQuery>;
export type MatterQueryOnWire = z.input<typeof matterQuery>;

/**
 * `total` is exact; only of a search for frequent words it may be that there are `more`. `next` is where the next page begins, at
 * any depth, and is absent on the last page.
 */
export type MatterPage = {
  readonly rows: readonly MatterRow[];
  readonly total: number;
  readonly more: boolean;
  readonly next?: string;
};
