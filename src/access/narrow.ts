import type { Fragment } from "postgres";
import type { MatterQuery } from "../contract/matter-row.ts";
import { parseDay, type Day } from "../kernel/day.ts";
import type { UnitId } from "../kernel/id.ts";
import type { Sight } from "../store/connect.ts";
import type { Transaction } from "../store/pool.ts";
import { blindQuery } from "../vault/blind-index.ts";
import type { House } from "./house.ts";

/** What makes a matter the viewer's to see at all, said once more as values, by which the right index is chosen. */
export function inReach(tx: Transaction, { sights = [], officer }: Sight): Fragment {
  const named = officer === undefined ? [] : [officer];
  return tx`(reach && ${sights as UnitId[]}::text[] or officers && ${named}::text[])`;
}

/**
 * The conditions of a query, and the blinded words it asks for besides, if any. They come in a list, because a statement
 * that is awaited by itself would be sent by itself.
 */
export async function narrow(
  tx: Transaction,
  house: House,
  query: MatterQuery,
  on: Day,
): Promise<{ parts: Fragment[]; sought: readonly string[] | undefined }> {
  const parts: Fragment[] = [];
  const numbered = query.words !== undefined && (await isNumber(tx, house, query.words));
  if (numbered) parts.push(tx`number = ${query.words ?? ""}`);
  const sought = query.words && !numbered ? blindQuery(house.indexKey, query.words).map(String) : undefined;
  if (sought?.length === 0) parts.push(tx`false`);
  if (query.number) parts.push(tx`number like ${query.number.replace(/[%_\\]/g, "\\$&") + "%"}`);
  if (query.stage?.length) parts.push(tx`stage = any(${query.stage}::text[])`);
  if (query.gate) parts.push(tx`stage = 'at-the-gates' and next_gate = ${query.gate}`);
  if (query.category) parts.push(tx`(category = ${query.category} or starts_with(category, ${`${query.category}.`}))`);
  // Whoever works on a matter or answers for it has it in reach, which has the index.
  if (query.unit)
    parts.push(tx`reach && ${[query.unit]}::text[] and (handling = ${query.unit} or answerable = ${query.unit})`);
  if (query.channel?.length) parts.push(tx`channel = any(${query.channel}::text[])`);
  const [from, to] = [dateOf(query.receivedFrom), dateOf(query.receivedTo)];
  if (from) parts.push(tx`received_on >= ${from}::date`);
  if (to) parts.push(tx`received_on <= ${to}::date`);
  if (query.packaged !== undefined) parts.push(query.packaged ? tx`packaged` : tx`not packaged`);
  if (query.realName !== undefined) parts.push(query.realName ? tx`real_name` : tx`not real_name`);
  if (query.colour?.length) parts.push(colours(tx, query.colour, on));
  return { parts, sought: sought?.length === 0 ? undefined : sought };
}

/** Whether what is searched for is the number of a matter in sight; then that one is meant. */
async function isNumber(tx: Transaction, { jurisdiction }: House, words: string): Promise<boolean> {
  if (!/\d/.test(words)) return false;
  const [found] = await tx`select from matter where jurisdiction = ${jurisdiction} and number = ${words} limit 1`;
  return found !== undefined;
}

function colours(tx: Transaction, wanted: NonNullable<MatterQuery["colour"]>, on: Day): Fragment {
  const is: Record<(typeof wanted)[number], Fragment> = {
    none: tx`due = 'infinity'`,
    overdue: tx`due < ${on}::date`,
    red: tx`(due >= ${on}::date and due <> 'infinity' and red_on <= ${on}::date)`,
    yellow: tx`(due >= ${on}::date and due <> 'infinity' and red_on > ${on}::date and yellow_on <= ${on}::date)`,
    green: tx`(due <> 'infinity' and yellow_on > ${on}::date)`,
  };
  return tx`(${wanted.map((colour) => is[colour]).reduce((all, part) => tx`${all} or ${part}`)})`;
}

/** A day as PostgreSQL knows it, which has no year 0; anything else narrows nothing. */
export function dateOf(written = ""): Day | undefined {
  return written < "0001" ? undefined : parseDay(written);
}
