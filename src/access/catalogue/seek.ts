import type { MatterQuery } from "../../contract/matter-row.ts";
import { blindQuery } from "../../vault/blind-index.ts";
import { begunWith, numbered } from "./arrange.ts";
import { sizeOf, type Catalogue } from "./catalogue.ts";
import { and, means, only, type Mask } from "./mask.ts";
import { passes, sift, type Clause } from "./sieve.ts";

/** The cards a list is narrowed to when words are sought in it, and the blinded words each text must have, if any. */
export type Sought = { readonly among: Mask; readonly words?: readonly bigint[] };

/**
 * What somebody means who types words: where they are the number of a matter in sight, that one; else every text that has
 * them. What holds nothing to look for finds nothing.
 */
export function seek(
  indexKey: Uint8Array,
  catalogue: Catalogue,
  { seen, narrowed }: { readonly seen: readonly Clause[]; readonly narrowed: readonly Clause[] },
  { number = "", words: typed = "" }: Pick<MatterQuery, "number" | "words">,
): Sought {
  const all = sift(catalogue, [...seen, ...narrowed]);
  if (number !== "") and(all, only(sizeOf(catalogue), begunWith(catalogue, number)));
  if (typed === "") return { among: all };
  const card = numbered(catalogue, typed);
  if (card !== undefined && passes(seen, card))
    return { among: only(sizeOf(catalogue), means(all, card) ? [card] : []) };
  const words = blindQuery(indexKey, typed);
  return words.length === 0 ? { among: only(sizeOf(catalogue), []) } : { among: all, words };
}
