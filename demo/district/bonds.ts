import { id } from "../../src/kernel/id.ts";
import { text } from "../../src/kernel/text.ts";
import type { Area, Relation } from "../../src/organisation/organisation.ts";
import { officerOf } from "./seat.ts";

const related = (officer: string, to: string): Relation => ({
  officer: officerOf(officer),
  kin: officerOf(to),
});

/** Kin as declared: an uncle, a sister-in-law, a cousin. They are kept away from each other's matters. */
export const kin: readonly Relation[] = [
  related("reviewer-1", "village-04-03-secretary"),
  related("handler-3", "village-07-02-accountant"),
  related("town-02-head", "village-02-09-secretary"),
  related("leader-3", "town-09-building"),
  related("village-05-04-supervisor", "village-05-04-accountant"),
];

/** What an officer said of themself alone: it keeps them away, and waits for an administrator to make it whole. */
export const declaredAlone: readonly Relation[] = [related("town-08-handler-2", "village-08-06-secretary")];

const area = (name: string, zh: string, en: string, towns: readonly string[]): Area => ({
  area: name,
  name: text(zh, en),
  units: towns.map((town) => id<"unit">(`town-${town}`)),
});

/** The townships that lend each other staff (片区协作). */
export const areasOfTowns: readonly Area[] = [
  area("reeds", "荻蓼片区", "Reed banks area", ["01", "02", "03"]),
  area("ridges", "霜岭片区", "Frost ridge area", ["04", "09", "10"]),
  area("waters", "灯棹片区", "Lamp and oar area", ["05", "06"]),
  area("shores", "芷苇片区", "Iris shore area", ["07", "08"]),
];
