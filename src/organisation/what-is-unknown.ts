import type { ChangeOffice } from "./change-decision.ts";
import type { ChangeRefusal } from "./change-refusal.ts";
import type { OrganisationCommand } from "./change.ts";

type Field = Extract<ChangeRefusal, { why: "not-there" }>["field"];

/** The first thing the command names that is not there. */
export function whatIsUnknown(
  command: OrganisationCommand,
  { organisation, stations }: ChangeOffice,
): Field | undefined {
  const { units, areas, posts, officers } = organisation;
  if ("parent" in command && !units.has(command.parent)) return "parent";
  if ("unit" in command && !units.has(command.unit)) return "unit";
  if ("units" in command && !command.units.every((unit) => units.has(unit))) return "units";
  if ("area" in command && !areas.some(({ area }) => area === command.area)) return "area";
  if ("post" in command && !posts.has(command.post)) return "post";
  if ("officer" in command && !officers.has(command.officer)) return "officer";
  if ("kin" in command && !officers.has(command.kin)) return "kin";
  return "station" in command && !stations.has(command.station) ? "station" : undefined;
}
