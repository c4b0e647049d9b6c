import type { UnitId } from "../../kernel/id.ts";
import { text, type Text } from "../../kernel/text.ts";
import { beyond } from "../../matter/beyond.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Rulebook } from "../../rules/rulebook.ts";

/** What the record is put into words with. */
export type Speaker = { readonly rulebook: Rulebook; readonly organisation: Organisation };

/** The name of a unit, or of the organ that leads the topmost one we know. */
export function unitName(organisation: Organisation, unit: UnitId): Text {
  if (unit === beyond) return text("上级机关的上级", "The organ that leads the one above");
  return organisation.units.get(unit)?.name ?? text("—", "—");
}
