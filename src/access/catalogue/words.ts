import { id, type JurisdictionId, type MatterId } from "../../kernel/id.ts";
import { askIn, type Store } from "../../store/connect.ts";
import { cardOf } from "./arrange.ts";
import { sizeOf, type Catalogue } from "./catalogue.ts";
import { valueOf } from "./column.ts";
import { textAt } from "./texts.ts";

/** The blinded words that are sought, and where. */
export type Sought = {
  readonly store: Store;
  readonly jurisdiction: JurisdictionId;
  readonly words: readonly string[];
};

/** Of some cards those with a text that has all the words, in the order given. */
export async function withWords(
  catalogue: Catalogue,
  cards: readonly number[],
  { store, jurisdiction, words }: Sought,
): Promise<number[]> {
  const repeats = repeatsOf(catalogue);
  const keys = cards.map((card) => keysOf(catalogue, card, repeats));
  const [found] = await askIn(store, { jurisdiction, as: "clerk" }, (tx) => [
    tx<{ key: string }[]>`
      select keys_with_words as key from keys_with_words(${words as string[]}::bigint[], ${keys.flat()}::text[])`,
  ]);
  const having = new Set(found.map(({ key }) => key));
  return cards.filter((_, at) => keys[at]?.some((key) => having.has(key)));
}

/** The cards of all texts that have the words, or undefined where they are more than `most`. */
export async function byWords(
  catalogue: Catalogue,
  { store, jurisdiction, words }: Sought,
  most: number,
): Promise<Set<number> | undefined> {
  const [found] = await askIn(store, { jurisdiction, as: "clerk" }, (tx) => [
    tx<
      { key: MatterId }[]
    >`select keys_by_words as key from keys_by_words(${words as string[]}::bigint[], ${most + 1})`,
  ]);
  if (found.length > most) return undefined;
  return new Set(found.flatMap(({ key }) => homeOf(catalogue, key) ?? []));
}

/** Where the text of an arrival is found: at the matter it opened, or at the one that was linked into. */
function homeOf(catalogue: Catalogue, key: MatterId): number | undefined {
  const card = cardOf(catalogue, key);
  const into = card === undefined ? undefined : valueOf(catalogue.columns.merged_into, card);
  return into === undefined ? card : cardOf(catalogue, into);
}

/** Under which keys the texts of a matter lie: those of its repeats with its own; and none where it is a repeat itself. */
function keysOf(catalogue: Catalogue, card: number, repeats: ReadonlyMap<MatterId, readonly string[]>): string[] {
  if (valueOf(catalogue.columns.merged_into, card) !== undefined) return [];
  const matter = textAt(catalogue.matters, card);
  return [matter, ...(repeats.get(id(matter)) ?? [])];
}

/** By the matter they were linked into, the matters that were set aside as repeats. */
function repeatsOf(catalogue: Catalogue): Map<MatterId, string[]> {
  const { merged_into } = catalogue.columns;
  const repeats = new Map<MatterId, string[]>();
  for (let card = 0; card < sizeOf(catalogue); card++) {
    if (merged_into.codes[card] === 0) continue;
    const into = valueOf(merged_into, card);
    if (into !== undefined) repeats.set(into, [...(repeats.get(into) ?? []), textAt(catalogue.matters, card)]);
  }
  return repeats;
}
