import type { EnvelopeId, MatterId } from "../kernel/id.ts";
import type { ContentRef, FileRef } from "../matter/sealed.ts";
import type { Transaction } from "../store/pool.ts";
import { openText } from "../vault/envelope.ts";
import { openMatterKey } from "../vault/matter-keys.ts";
import type { House } from "./house.ts";
import type { StagedMeta } from "./staging.ts";

/** Opened words by the id of their envelope. Those of an erased matter, or out of sight, are simply not there. */
export type WordsById = ReadonlyMap<EnvelopeId, string>;

type Row = { id: EnvelopeId; key_of: MatterId; kind: string; sealed: Buffer; wrapped: Buffer };

/** Opens the words that these references stand for, as far as the transaction's sight reaches. */
export async function readWords(house: House, tx: Transaction, ids: readonly EnvelopeId[]): Promise<WordsById> {
  const { jurisdiction, keeper } = house;
  if (ids.length === 0) return new Map();
  const rows = await tx<Row[]>`
    select e.id, e.key_of, e.kind, e.sealed, k.content as wrapped
    from envelope e join matter_key k on k.jurisdiction = e.jurisdiction and k.matter = e.key_of
    where e.jurisdiction = ${jurisdiction} and e.id = any(${ids as EnvelopeId[]}::text[])`;
  const keys = new Map<MatterId, Promise<Uint8Array>>();
  const opened = rows.map(async ({ id, key_of, kind, sealed, wrapped }): Promise<[EnvelopeId, string]> => {
    const whose = { jurisdiction, matter: key_of };
    const key = keys.get(key_of) ?? openMatterKey(keeper, whose, "content", wrapped);
    keys.set(key_of, key);
    return [id, openText(await key, { ...whose, kind, id }, sealed)];
  });
  return new Map(await Promise.all(opened));
}

/** Every reference to words or files in a value, however deep. */
export function refsIn(value: unknown, found: EnvelopeId[] = []): EnvelopeId[] {
  if (Array.isArray(value)) for (const item of value) refsIn(item, found);
  else if (value !== null && typeof value === "object") {
    if ("digest" in value && "id" in value) found.push(value.id as EnvelopeId);
    else for (const [name, part] of Object.entries(value)) if (name !== "identity") refsIn(part, found);
  }
  return found;
}

/** The words behind a reference; what was erased says so. */
export function said(words: WordsById, ref: ContentRef | undefined): string {
  return ref === undefined ? "" : (words.get(ref.id) ?? "〔已依规删除 · erased〕");
}

/** What opens a file that a matter refers to. */
export function fileMeta(words: WordsById, ref: FileRef): StagedMeta | undefined {
  const meta = words.get(ref.content.id);
  return meta === undefined ? undefined : (JSON.parse(meta) as StagedMeta);
}
