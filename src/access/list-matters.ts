import type { Fragment } from "postgres";
import type { MatterPage, MatterQuery, MatterRow } from "../contract/matter-row.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import { parseDay, type Day } from "../kernel/day.ts";
import type { EnvelopeId, MatterId, OfficerId, UnitId } from "../kernel/id.ts";
import type { Channel } from "../matter/command.ts";
import type { Stage } from "../matter/state.ts";
import { inJurisdiction, type Sight } from "../store/connect.ts";
import { send, type Transaction } from "../store/pool.ts";
import { blindQuery } from "../vault/blind-index.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { readWords } from "./read-words.ts";
import { rowColour, rowDaysLeft } from "./row-colour.ts";
import { sightOf } from "./sight.ts";

type Found = {
  matter: MatterId;
  number: string;
  first_point: EnvelopeId;
  points: number;
  contacts: number;
  category: string | null;
  channel: Channel;
  real_name: boolean;
  stage: Stage;
  received_on: Day;
  answerable: UnitId;
  handling: UnitId | null;
  handler: OfficerId | null;
  packaged: boolean;
  due: Day | "infinity";
  due_rule: string | null;
  yellow_on: Day | "infinity";
  red_on: Day | "infinity";
  last_change: Day;
};

/** Up to so many the count is exact; beyond, the list says that there are more. Of a search fewer are counted, as each costs more. */
const mostCounted = { list: 1_000, search: 200 };

/**
 * One page of the matters a viewer may see, narrowed by the query. Pages continue from the last row (keyset), so the
 * thousandth costs what the first does. Which rows these are is found in a view that asks what row security asks and may
 * use every index; what is shown of them is read under row security itself.
 */
export async function listMatters(house: House, viewer: Viewer, query: MatterQuery): Promise<MatterPage> {
  const sight = sightOf(viewer, await house.organisation.now());
  const on = dayIn(house.zone, instant(house.now()));
  return inJurisdiction(house.store, sight, async (tx) => {
    const { parts, words } = await narrow(tx, house, query, on);
    const among = [inReach(tx, sight), ...parts].reduce((all, part) => tx`${all} and ${part}`);
    const from = words ? tx`matter_with_words` : tx`matter_in_sight`;
    const order = orders[query.order];
    const after = query.after === undefined ? undefined : readPlace(query.after, query.order);
    const most = words ? mostCounted.search : mostCounted.list;
    // What suits a word in every text does not suit a rare one, nor the district what suits a village: plan each anew.
    send(tx`select set_config('plan_cache_mode', 'force_custom_plan', true)`);
    const asked = Promise.all([
      tx<Found[]>`
        select matter, number, first_point, points, contacts, category, channel, real_name, stage, received_on::text, answerable, handling,
          handler, packaged, due::text, due_rule, yellow_on::text, red_on::text, last_change::text
        from matter where jurisdiction = ${house.jurisdiction} and matter = any(array(
          select matter from (
            select ${words ? tx`distinct` : tx``} ${order.key(tx)}, matter from ${from} where ${among} ${after ? order.after(tx, after) : tx``} ${order.by(tx)} limit ${query.limit + 1}
          ) page)) ${order.by(tx)}`,
      tx<{ total: number; more: boolean }[]>`
        select count(distinct matter)::int as total, count(*) > ${most} as more
        from (select matter from ${from} where ${among} limit ${most + 1}) counted`,
    ]);
    send(tx`select set_config('plan_cache_mode', 'auto', true)`);
    const [found, [counted]] = await asked;
    const shown = found.slice(0, query.limit);
    const opened = await readWords(
      house,
      tx,
      shown.map(({ first_point }) => first_point),
    );
    const rows = shown.map((row) => rowOf(row, opened.get(row.first_point) ?? "", on, house));
    const last = shown.at(-1);
    return {
      rows,
      total: Math.min(counted?.total ?? 0, most),
      more: counted?.more ?? false,
      ...(found.length > query.limit && last ? { next: order.place(last) } : {}),
    };
  });
}

/** What makes a matter the viewer's to see at all, said once more as values, by which the right index is chosen. */
function inReach(tx: Transaction, { sights = [], officer }: Sight): Fragment {
  const named = officer === undefined ? [] : [officer];
  return tx`(reach && ${sights as UnitId[]}::text[] or officers && ${named}::text[])`;
}

/**
 * The conditions of a query, and whether they ask for words. They come in a list, because a statement that is awaited by
 * itself would be sent by itself.
 */
async function narrow(
  tx: Transaction,
  house: House,
  query: MatterQuery,
  on: Day,
): Promise<{ parts: Fragment[]; words: boolean }> {
  const parts: Fragment[] = [];
  const numbered = query.words !== undefined && (await isNumber(tx, house, query.words));
  const words = Boolean(query.words) && !numbered;
  if (numbered) parts.push(tx`number = ${query.words ?? ""}`);
  else if (query.words) {
    const sought = blindQuery(house.indexKey, query.words).map(String);
    parts.push(sought.length === 0 ? tx`false` : tx`words @> ${sought}::bigint[]`);
  }
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
  return { parts, words };
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

type Place = readonly [string, string];
type Order = {
  key: (tx: Transaction) => Fragment;
  by: (tx: Transaction) => Fragment;
  after: (tx: Transaction, place: Place) => Fragment;
  place: (row: Found) => string;
};

const orders: Readonly<Record<MatterQuery["order"], Order>> = {
  due: {
    key: (tx) => tx`due`,
    by: (tx) => tx`order by due, matter`,
    after: (tx, [due, matter]) => tx`and (due, matter) > (${due}::date, ${matter})`,
    place: ({ due, matter }) => `${due}~${matter}`,
  },
  received: {
    key: (tx) => tx`received_on`,
    by: (tx) => tx`order by received_on desc, matter desc`,
    after: (tx, [day, matter]) => tx`and (received_on, matter) < (${day}::date, ${matter})`,
    place: ({ received_on, matter }) => `${received_on}~${matter}`,
  },
  number: {
    key: (tx) => tx`number`,
    by: (tx) => tx`order by number desc, matter desc`,
    after: (tx, [number, matter]) => tx`and (number, matter) < (${number}, ${matter})`,
    place: ({ number, matter }) => `${number}~${matter}`,
  },
  changed: {
    key: (tx) => tx`last_change`,
    by: (tx) => tx`order by last_change desc, matter desc`,
    after: (tx, [day, matter]) => tx`and (last_change, matter) < (${day}::date, ${matter})`,
    place: ({ last_change, matter }) => `${last_change}~${matter}`,
  },
};

/** A place that was not given out here is no place, and the list begins anew. */
function readPlace(written: string, order: MatterQuery["order"]): Place | undefined {
  const [, key, matter] = /^(infinity|[\d-]{6,12})~([\w-]{1,64})$/.exec(written) ?? [];
  if (key === undefined || matter === undefined) return undefined;
  return order === "number" || key === "infinity" || dateOf(key) ? [key, matter] : undefined;
}

/** A day as PostgreSQL knows it, which has no year 0; anything else narrows nothing. */
function dateOf(written = ""): Day | undefined {
  return written < "0001" ? undefined : parseDay(written);
}

function rowOf(row: Found, words: string, on: Day, house: House): MatterRow {
  const due =
    row.due === "infinity" || row.due_rule === null
      ? undefined
      : { rule: row.due_rule, day: row.due, daysLeft: rowDaysLeft(row.due, row.due_rule, on, house) };
  return {
    matter: row.matter,
    number: row.number,
    firstPoint: words.slice(0, 120),
    points: row.points,
    contacts: row.contacts,
    channel: row.channel,
    realName: row.real_name,
    stage: row.stage,
    receivedOn: row.received_on,
    answerable: row.answerable,
    packaged: row.packaged,
    colour: rowColour(row, on),
    lastChange: row.last_change,
    ...(row.category === null ? {} : { category: row.category }),
    ...(row.handling === null ? {} : { handling: row.handling }),
    ...(row.handler === null ? {} : { handler: row.handler }),
    ...(due ? { due } : {}),
  };
}
