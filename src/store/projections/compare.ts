import type { JurisdictionId, MatterId } from "../../kernel/id.ts";
import { inJurisdiction, type Store } from "../connect.ts";
import { replay } from "../../matter/evolve.ts";
import { readHistory } from "../calendar/history.ts";
import { wrongCalendarRows } from "../calendar/remake.ts";
import { projections } from "./all.ts";
import type { BooksOf } from "./rebuild.ts";

/** Matters compared, and by projection how many rows are there and should not be, or should be there and are not. */
export type Compared = { readonly matters: number; readonly differing: Readonly<Record<string, number>> };

/** Folds some matters from the log, chosen by chance, and compares every row made from them with those that are kept. */
export function compareSample(
  store: Store,
  jurisdiction: JurisdictionId,
  most: number,
  books: () => Promise<BooksOf>,
): Promise<Compared> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    // Nobody writes while rows and log are compared; the lock is that of every writer.
    await tx`select from chain where jurisdiction = ${jurisdiction} for update`;
    const booksOf = await books();
    const chosen = await tx<{ matter: MatterId }[]>`
      select stream as matter from event where jurisdiction = ${jurisdiction} and version = 1 and type = 'matter-opened'
      order by random() limit ${most}`;
    const ids = chosen.map(({ matter }) => matter as string);
    const histories = await Promise.all(ids.map((matter) => readHistory(tx, jurisdiction, matter as MatterId)));
    const matters = histories.flatMap((events) => replay(events) ?? []);
    const differing: Record<string, number> = {};
    for (const { table, rows } of projections) {
      const made = matters.flatMap((m) => rows(m, booksOf(m.rulebook)).map((row) => ({ jurisdiction, ...row })));
      const [found] = await tx<{ count: number }[]>`
        with made as (select * from json_populate_recordset(null::${tx(table)}, ${JSON.stringify(made)}::text::json)),
          kept as (select * from ${tx(table)} where jurisdiction = ${jurisdiction} and matter = any (${ids}::text[]))
        select count(*)::int as count from ((select * from made except select * from kept) union all (select * from kept except select * from made)) it`;
      if (found && found.count > 0) differing[table] = found.count;
    }
    return { matters: matters.length, differing: { ...differing, ...(await wrongCalendarRows(tx, jurisdiction)) } };
  });
}
