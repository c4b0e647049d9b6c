import type { Fragment, Row } from "postgres";
import type { MatterId } from "../kernel/id.ts";
import { send, type Asked as Answers, type Transaction } from "../store/pool.ts";
import type { Order, Place } from "./list-orders.ts";

/** What a page is asked of: conditions, none of them about words, the order, the place it goes on from, and how many at most. */
export type Asked = {
  readonly among: readonly Fragment[];
  readonly order: Order;
  readonly after: Place | undefined;
  readonly limit: number;
};

/** The matters of a page, in no order, and how many there are on all pages: exactly, or with `more` at least so many. */
export type Found = { readonly page: readonly MatterId[]; readonly total: number; readonly more: boolean };

/**
 * Where one way of finding becomes shorter than another. Which one is taken never changes what a page shows.
 * `listed`: up to so many matters are counted exactly, and looked up whole. `searched`: the same of the hits of rare words.
 * `rare`: words that stand in so many texts or fewer, as to look up those costs no more than to walk the list.
 * `walked`: so many matters are asked for frequent words; what is not found by then is found by the words.
 */
export type Bounds = {
  readonly listed: number;
  readonly searched: number;
  readonly rare: number;
  readonly walked: number;
};
export const usual: Bounds = { listed: 1_000, searched: 200, rare: 1_500, walked: 4_000 };

/**
 * The page of a list that asks for no words. What is narrowed to few is looked up whole, by an index, and sorted; only what
 * many have is sought along the list, where the first of them come soon.
 */
export async function findInOrder(
  tx: Transaction,
  { among, order, after, limit }: Asked,
  { listed: most }: Bounds,
): Promise<Found> {
  const from = after ? order.after(tx, after) : tx``;
  const [[few]] = await planned(tx, () => [
    tx<{ page: MatterId[]; total: number }[]>`
      with hit as materialized (select ${order.key(tx)}, matter from matter_in_sight where ${all(tx, among)} limit ${most + 1})
      select array(select matter from hit where true ${from} ${order.by(tx)} limit ${limit}) as page, (select count(*)::int from hit) as total`,
  ]);
  const { page = [], total = 0 } = few ?? {};
  if (total <= most) return { page, total, more: false };
  const [along] = await planned(tx, () => [
    tx<{ matter: MatterId }[]>`
      select matter from matter_in_sight where ${all(tx, among)} ${from} ${order.by(tx)} limit ${limit}`,
  ]);
  return { page: along.map(({ matter }) => matter), total: most, more: true };
}

/** The page of a search. Which way is short depends on how many texts have the words; the page is the same either way. */
export async function findByWords(
  tx: Transaction,
  asked: Asked,
  sought: readonly string[],
  bounds: Bounds,
): Promise<Found> {
  const [few] = await tx<
    { rare: boolean }[]
  >`select words_are_rare(${sought as string[]}::bigint[], ${bounds.rare}) as rare`;
  return (!few?.rare && (await walk(tx, asked, sought, bounds))) || byWords(tx, asked, sought, bounds);
}

/**
 * Goes along the list and asks each matter for the words, until the page is full; undefined where it does not fill in time.
 * Nothing beyond the page is counted, which would be dearer than the page.
 */
async function walk(
  tx: Transaction,
  asked: Asked,
  sought: readonly string[],
  { walked }: Bounds,
): Promise<Found | undefined> {
  const { among, order, after, limit } = asked;
  const along = (most: number) => tx`
    select ${order.key(tx)}, matter from matter_in_sight where ${all(tx, among)} ${after ? order.after(tx, after) : tx``} ${order.by(tx)} limit ${most}`;
  const [found] = await planned(tx, () => [
    tx<{ matter: MatterId }[]>`
      select matter from (${along(walked)}) along
      where exists (select from matter_with_words one where one.matter = along.matter and one.words @> ${sought as string[]}::bigint[] offset 0)
      ${order.by(tx)} limit ${limit}`,
  ]);
  const page = found.map(({ matter }) => matter);
  if (page.length === limit) return { page, total: limit - 1, more: true };
  const [whole] = await planned(tx, () => [
    tx<{ length: number }[]>`select count(*)::int as length from (${along(walked)}) along`,
  ]);
  const ended = (whole[0]?.length ?? 0) < walked;
  if (!ended) return undefined;
  // A later page is only asked for where the first was full.
  return after ? { page, total: limit - 1, more: true } : { page, total: page.length, more: false };
}

/** Looks up every text that has the words, and sorts those in sight. */
async function byWords(tx: Transaction, asked: Asked, sought: readonly string[], { searched }: Bounds): Promise<Found> {
  const { among, order, after, limit } = asked;
  const [[found]] = await planned(tx, () => [
    tx<{ page: MatterId[]; total: number }[]>`
      with hit as materialized (
        select distinct ${order.key(tx)}, matter from matter_with_words where words @> ${sought as string[]}::bigint[] and ${all(tx, among)}
      )
      select array(select matter from hit where true ${after ? order.after(tx, after) : tx``} ${order.by(tx)} limit ${limit}) as page,
        (select count(*)::int from hit) as total`,
  ]);
  const { page = [], total = 0 } = found ?? {};
  return { page, total: Math.min(total, searched), more: total > searched };
}

function all(tx: Transaction, among: readonly Fragment[]): Fragment {
  return among.reduce((before, part) => tx`${before} and ${part}`);
}

/**
 * Asks with plans made for these very values: what suits a stage that all have does not suit a rare one, nor the district
 * what suits a village. Questions are sent here and now, as the driver would send those awaited after the setting is back.
 */
export async function planned<T extends readonly Row[][]>(tx: Transaction, questions: () => Answers<T>): Promise<T> {
  send(tx`select set_config('plan_cache_mode', 'force_custom_plan', true)`);
  const asked = Promise.all(questions().map((question) => question.execute()));
  send(tx`select set_config('plan_cache_mode', 'auto', true)`);
  return (await asked) as unknown as T;
}
