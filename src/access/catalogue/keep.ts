import type { JurisdictionId } from "../../kernel/id.ts";
import { askIn, type Store } from "../../store/connect.ts";
import type { Transaction } from "../../store/pool.ts";
import { arrange } from "./arrange.ts";
import { newCatalogue, writeCards, type Catalogue, type Written } from "./catalogue.ts";
import { columnNames } from "./kinds.ts";
import { orderNames } from "./orders.ts";

/** The catalogue of a house as its log stands; the first to ask waits until it is read. */
export type CatalogueKeeper = { readonly now: () => Promise<Catalogue> };

/** Cards read at a time. */
const pageSize = 5_000;

type Kept = { readonly catalogue: Catalogue; readonly made: number; seq: number; head: string };

/**
 * Keeps a catalogue current. Everything that moves a card goes through the log, whose writers wait for one another: so what
 * changed since the last event that is known of is all that changed, whichever process wrote it, and to ask whether anything
 * did is one short question. A change of the calendar moves cards of matters to which nothing was written: when there was one, when the projections were made anew, when more than `farBehind` events have come, or when the log does
 * not go on from where it was known, as after a database went back to an older state, all is read again.
 */
export function keepCatalogue(store: Store, jurisdiction: JurisdictionId, farBehind = 20_000): CatalogueKeeper {
  const sight = { jurisdiction, as: "clerk" } as const;
  let kept: Promise<Kept> | undefined;

  async function now(): Promise<Catalogue> {
    kept ??= readAll().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return (await catchUp(await kept)) ?? now();
  }

  /** Undefined where it is too far behind. */
  async function catchUp(known: Kept): Promise<Catalogue | undefined> {
    const { catalogue, made, seq, head: end } = known;
    const [[head]] = await askIn(store, sight, (tx) => [headOf(tx, jurisdiction)]);
    if (head === undefined || (head.made === made && head.seq === seq && head.head === end)) return catalogue;
    const [written, before, moved] = await askIn<[Written[], { hash: string }[], { seq: number }[]]>(
      store,
      sight,
      (tx) => [
        tx<Written[]>`
        select ${columnsOf(tx)} from matter
        where jurisdiction = ${jurisdiction} and matter in (
          select stream from event where jurisdiction = ${jurisdiction} and seq > ${seq} and seq <= ${Math.min(head.seq, seq + farBehind)}
        )`,
        tx`select encode(hash, 'hex') as hash from event where jurisdiction = ${jurisdiction} and seq = ${seq}`,
        tx`select seq::float8 as seq from calendar_change where jurisdiction = ${jurisdiction} and seq > ${seq} limit 1`,
      ],
    );
    const goesOn = head.seq > seq && (seq === 0 || before[0]?.hash === end);
    if (head.made !== made || head.seq - seq > farBehind || !goesOn || moved.length > 0) {
      kept = undefined;
      return undefined;
    }
    writeCards(catalogue, written);
    if (head.seq > known.seq) Object.assign(known, { seq: head.seq, head: head.head });
    return catalogue;
  }

  async function readAll(): Promise<Kept> {
    const catalogue = newCatalogue();
    const [[head]] = await askIn(store, sight, (tx) => [headOf(tx, jurisdiction)]);
    let last = "";
    let read = pageSize;
    while (read === pageSize) {
      const [page] = await askIn(store, sight, (tx) => [
        tx<Written[]>`
          select ${columnsOf(tx)} from matter where jurisdiction = ${jurisdiction} and matter > ${last}
          order by matter limit ${pageSize}`,
      ]);
      writeCards(catalogue, page);
      read = page.length;
      last = page.at(-1)?.matter ?? last;
    }
    for (const order of orderNames) arrange(catalogue, order);
    return { catalogue, made: head?.made ?? 0, seq: head?.seq ?? 0, head: head?.head ?? "" };
  }

  return { now };
}

/** The number and the hash of the last event, and how often the projections were made. */
function headOf(tx: Transaction, jurisdiction: JurisdictionId) {
  return tx<{ seq: number; head: string; made: number }[]>`
    select seq::float8 as seq, encode(head, 'hex') as head, (select coalesce(sum(made), 0)::float8 from projection where jurisdiction = ${jurisdiction}) as made
    from chain where jurisdiction = ${jurisdiction}`;
}

/** What a card is made of, as the database writes it. */
function columnsOf(tx: Transaction) {
  const epoch = (column: string) => tx`(extract(epoch from ${tx(column)}) * 1000)::float8`;
  const columns = columnNames.map((name) =>
    name === "turns"
      ? tx`concat_ws(' ', ${epoch("late_at")}, ${epoch("yellow_at")}, ${epoch("red_at")}) as turns`
      : tx`${tx(name)}::text`,
  );
  const marks = tx`(
    select encode(w.marks, 'base64') from word_index w where w.jurisdiction = matter.jurisdiction and w.key_of = matter.matter
  ) as marks`;
  return columns.reduce((all, one) => tx`${all}, ${one}`, tx`matter, number, ${marks}`);
}
