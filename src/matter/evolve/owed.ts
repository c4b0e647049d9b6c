import type { UnitId } from "../../kernel/id.ts";
import type { Matter } from "../state.ts";

/** What is still owed by a unit that loses its part in the matter passes to the one that takes it: a debt has a debtor in sight. */
export function owedBy(m: Matter, to: UnitId, from: UnitId | undefined): Pick<Matter, "obligations"> {
  const { obligations } = m;
  return { obligations: obligations.map((one) => (!one.ended && one.owes === from ? { ...one, owes: to } : one)) };
}
