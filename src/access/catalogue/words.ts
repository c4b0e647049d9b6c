import { id, type JurisdictionId, type MatterId } from "../../kernel/id.ts";
import { askIn, type Store } from "../../store/connect.ts";
import { cardOf } from "./arrange.ts";
import { sizeOf, type Catalogue } from "./catalogue.ts";
import { valueOf } from "./column.ts";
import { mayHave } from "./marks.ts";
import { and, means, only, or, type Mask } from "./mask.ts";
import { textAt } from "./texts.ts";

/** The blinded words that are sought, and where. */
export type Sought = {
  readonly store: Store;
  readonly jurisdiction: JurisdictionId;
  readonly words: readonly bigint[];
};

/** Of some cards those with a text that has all the words, in the order given. */
export async function withWords(
  catalogue: Catalogue,
  cards: readonly number[],
  { store, jurisdiction, words }: Sought,
): Promise<number[]> {
  if (cards.length === 0) return [];
  const repeats = repeatsOf(catalogue);
  const keys = cards.map((card) => keysOf(catalogue, card, repeats));
  const [found] = await askIn(store, { jurisdiction, as: "clerk" }, (tx) => [
    tx<{ key: string }[]>`
      select keys_with_words as key from keys_with_words(${words.map(String)}::bigint[], ${keys.flat()}::text[])`,
  ]);
  const having = new Set(found.map(({ key }) => key));
  return cards.filter((_, at) => keys[at]?.some((key) => having.has(key)));
}

/** The cards of all texts that have the words, or undefined where they are more than `most`. */
export async function byWords(
  catalogue: Catalogue,
  { store, jurisdiction, words }: Sought,
  most: number,
): Promise<number[] | undefined> {
  const [found] = await askIn(store, { jurisdiction, as: "clerk" }, (tx) => [
    tx<
      { key: MatterId }[]
    >`select keys_by_words as key from keys_by_words(${words.map(String)}::bigint[], ${most + 1})`,
  ]);
  if (found.length > most) return undefined;
  return found.flatMap(({ key }) => {
    const card = cardOf(catalogue, key);
    return card === undefined ? [] : (homeOf(catalogue, card) ?? []);
  });
}

/** Where the text of a card's own arrival is found: at that card, or at the one it was linked into. */
function homeOf(catalogue: Catalogue, card: number): number | undefined {
  const into = valueOf(catalogue.columns.merged_into, card);
  return into === undefined ? card : cardOf(catalogue, into);
}

/** Of some cards those that may have all the words in one of their texts. */
export function mayHaveWords(catalogue: Catalogue, among: Mask, words: readonly bigint[]): Mask {
  const mask = mayHave(catalogue.marks, sizeOf(catalogue), words);
  const homes = setAside(catalogue).flatMap((card) => (means(mask, card) ? (homeOf(catalogue, card) ?? []) : []));
  or(mask, only(sizeOf(catalogue), homes));
  and(mask, among);
  return mask;
}

/** Under which keys the texts of a matter lie: those of its repeats with its own; and none where it is a repeat itself. */
function keysOf(catalogue: Catalogue, card: number, repeats: ReadonlyMap<MatterId, readonly string[]>): string[] {
  if (valueOf(catalogue.columns.merged_into, card) !== undefined) return [];
  const matter = textAt(catalogue.matters, card);
  return [matter, ...(repeats.get(id(matter)) ?? [])];
}

/** By the matter they were linked into, the matters that were set aside as repeats. */
function repeatsOf(catalogue: Catalogue): Map<MatterId, string[]> {
  const repeats = new Map<MatterId, string[]>();
  for (const card of setAside(catalogue)) {
    const into = valueOf(catalogue.columns.merged_into, card);
    if (into !== undefined) repeats.set(into, [...(repeats.get(into) ?? []), textAt(catalogue.matters, card)]);
  }
  return repeats;
}

/** The cards that were linked into another as repeats. */
function setAside(catalogue: Catalogue): number[] {
  const { codes } = catalogue.columns.merged_into;
  const cards: number[] = [];
  for (let card = 0; card < sizeOf(catalogue); card++) if (codes[card] !== 0) cards.push(card);
  return cards;
}
