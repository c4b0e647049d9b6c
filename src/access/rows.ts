import type { JurisdictionId } from "../kernel/id.ts";
import type { Matter } from "../matter/state.ts";
import type { Change } from "../store/log/rows.ts";
import { projections } from "../store/projections/all.ts";
import type { Books } from "../store/projections/projection.ts";

/** The changes that bring every projection of one matter up to its state; nothing is taken away for a matter that is new. */
export function projectionChanges(jurisdiction: JurisdictionId, m: Matter, books: Books, isNew: boolean): Change[] {
  return projections.flatMap(({ table, key, rows }): Change[] => {
    const insert = rows(m, books).map((row) => ({ jurisdiction, ...row }));
    const own = key.join() === "jurisdiction,matter" || table === "contact";
    return [
      ...(isNew || own ? [] : [{ table, remove: [{ jurisdiction, matter: m.matter }] }]),
      ...(isNew ? [{ table, insert }] : [{ table, insert, key }]),
    ];
  });
}
