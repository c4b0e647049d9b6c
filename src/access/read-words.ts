import type { KeyObject } from "node:crypto";
import type { PendingQuery, Row } from "postgres";
import type { EnvelopeId, MatterId } from "../kernel/id.ts";
import type { ContentRef, FileRef } from "../matter/sealed.ts";
import type { Transaction } from "../store/pool.ts";
import { openText } from "../vault/envelope.ts";
import type { House } from "./house.ts";
import type { StagedMeta } from "./staging.ts";

/** Opened words by the id of their envelope. Those of an erased matter, or out of sight, are simply not there. */
export type WordsById = ReadonlyMap<EnvelopeId, string>;

/** An envelope, as row security hands it out. */
export type SealedRow = { id: EnvelopeId; key_of: MatterId; kind: string; sealed: Buffer };
type KeyRow = { matter: MatterId; content: Buffer };

/** Opens the words that these references stand for, as far as the transaction's sight reaches. */
export async function readWords(house: House, tx: Transaction, ids: readonly EnvelopeId[]): Promise<WordsById> {
  if (ids.length === 0) return new Map();
  const rows = await sealedWords(house, tx, tx`${ids as EnvelopeId[]}::text[]`);
  return openWords(house, rows, async (keys) => wrappedKeys(house, tx, keys));
}

/** Opens envelopes that a sight reached; the keys that nobody has used lately are asked for with the same sight. */
export async function openWords(
  { jurisdiction, keyRing }: House,
  rows: readonly SealedRow[],
  ask: (keys: readonly MatterId[]) => Promise<readonly KeyRow[]>,
): Promise<WordsById> {
  const keys = new Map<MatterId, KeyObject>();
  const missing = new Set<MatterId>();
  for (const { key_of: matter } of rows) {
    const known = keyRing.known({ jurisdiction, matter });
    if (known) keys.set(matter, known);
    else missing.add(matter);
  }
  const wrapped = missing.size === 0 ? [] : await ask([...missing]);
  const open = async ({ matter, content }: KeyRow) =>
    keys.set(matter, await keyRing.open({ jurisdiction, matter }, content));
  await Promise.all(wrapped.map(open));
  const opened = new Map<EnvelopeId, string>();
  for (const { id, key_of: matter, kind, sealed } of rows) {
    const key = keys.get(matter);
    if (key) opened.set(id, openText(key, { jurisdiction, matter, kind, id }, sealed));
  }
  return opened;
}

/** The question for the envelopes of some ids, which may themselves be asked for. */
export function sealedWords({ jurisdiction }: House, tx: Transaction, ids: PendingQuery<Row[]>) {
  return tx<SealedRow[]>`
    select id, key_of, kind, sealed from envelope where jurisdiction = ${jurisdiction} and id = any(${ids})`;
}

/** The question for the wrapped content keys of some matters. */
export function wrappedKeys({ jurisdiction }: House, tx: Transaction, keys: readonly MatterId[]) {
  return tx<KeyRow[]>`
    select matter, content from matter_key where jurisdiction = ${jurisdiction} and matter = any(${keys as MatterId[]}::text[])`;
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
