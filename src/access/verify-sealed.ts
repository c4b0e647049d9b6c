import type { EnvelopeId, FileId, MatterId } from "../kernel/id.ts";
import type { ContentRef, FileRef } from "../matter/sealed.ts";
import type { RecordedEvent } from "../store/log/event.ts";
import { inJurisdiction } from "../store/connect.ts";
import { readLog } from "../store/log/read.ts";
import { BrokenSeal } from "../vault/broken-seal.ts";
import type { House } from "./house.ts";
import { fileMeta, readWords } from "./read-words.ts";
import { openStored } from "./staging.ts";

/**
 * `lost`: sealed words are gone although their matter's key is there. `changed`: they are not those the event vouches
 * for. `file-lost`, `file-changed`: the same of a file on disk.
 */
export type SealedFault = {
  readonly what: "lost" | "changed" | "file-lost" | "file-changed";
  readonly seq: number;
  readonly matter: string;
  readonly id: string;
};

/** What was compared until the end or the first fault; `erased` are references whose matter's key was deleted on purpose. */
export type SealedVerdict = {
  readonly envelopes: number;
  readonly files: number;
  readonly erased: number;
  readonly fault?: SealedFault;
};

type Told = { readonly seq: number; readonly matter: MatterId };
type References = {
  readonly contents: Map<EnvelopeId, ContentRef & Told>;
  readonly files: Map<FileId, FileRef & Told>;
};

/**
 * Compares everything sealed with the log: each envelope's digest with the one its event carries, and each file, opened
 * and read through, with its own seal. Stops at the first fault. To be run after the chain, which vouches for the events.
 */
export async function verifySealed(
  house: House,
  progress: (events: number) => void = () => {},
): Promise<SealedVerdict> {
  let [envelopes, files, erased] = [0, 0, 0];
  const read = new Set<FileId>();
  for await (const page of readLog(house.store, house.jurisdiction)) {
    const references = referencesIn(page);
    const compared = await compareEnvelopes(house, references.contents);
    envelopes += compared.right;
    erased += compared.erased;
    if (compared.fault) return { envelopes, files, erased, fault: compared.fault };
    for (const ref of references.files.values()) {
      if (read.has(ref.file)) continue;
      read.add(ref.file);
      const what = await readThrough(house, ref);
      if (what === "erased") continue;
      if (what !== "right") {
        return { envelopes, files, erased, fault: { what, seq: ref.seq, matter: ref.matter, id: ref.file } };
      }
      files++;
    }
    progress(page.at(-1)?.seq ?? 0);
  }
  return { envelopes, files, erased };
}

function referencesIn(page: readonly RecordedEvent[]): References {
  const found: References = { contents: new Map(), files: new Map() };
  for (const { seq, stream, type, body } of page) {
    // An arrival that was linked still lies under the key of the matter it opened.
    const born = type === "contact-linked" ? (body as { contact: { born: MatterId } }).contact.born : stream;
    collect(body, { seq, matter: born as MatterId }, found);
  }
  return found;
}

function collect(value: unknown, told: Told, found: References): void {
  if (value === null || typeof value !== "object") return;
  if ("digest" in value && "id" in value) {
    const ref = value as ContentRef;
    found.contents.set(ref.id, { ...ref, ...told });
    return;
  }
  if ("file" in value && "content" in value) {
    const ref = value as FileRef;
    found.files.set(ref.file, { ...ref, ...told });
  }
  for (const part of Object.values(value)) collect(part, told, found);
}

async function compareEnvelopes(
  { store, jurisdiction }: House,
  refs: ReadonlyMap<EnvelopeId, ContentRef & Told>,
): Promise<{ right: number; erased: number; fault?: SealedFault }> {
  const ids = [...refs.keys()] as string[];
  const { digests, keys } = await inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    const rows = await tx<{ id: string; digest: string }[]>`
      select id, encode(sha256(sealed), 'hex') as digest from envelope where jurisdiction = ${jurisdiction} and id = any(${ids}::text[])
      union all
      select id, encode(sha256(sealed), 'hex') from identity where jurisdiction = ${jurisdiction} and id = any(${ids}::text[])`;
    const known = new Map(rows.map(({ id, digest }) => [id, digest]));
    const whose = [...refs.values()].filter(({ id }) => !known.has(id)).map(({ matter }) => matter as string);
    const kept = await tx<{ matter: string }[]>`
      select matter from matter_key where jurisdiction = ${jurisdiction} and matter = any(${whose}::text[])`;
    return { digests: known, keys: new Set(kept.map(({ matter }) => matter)) };
  });
  let [right, erased] = [0, 0];
  for (const { id, digest, seq, matter } of refs.values()) {
    const found = digests.get(id);
    if (found === digest) right++;
    else if (found !== undefined) return { right, erased, fault: { what: "changed", seq, matter, id } };
    else if (keys.has(matter)) return { right, erased, fault: { what: "lost", seq, matter, id } };
    else erased++;
  }
  return { right, erased };
}

async function readThrough(house: House, ref: FileRef): Promise<"right" | "erased" | "file-lost" | "file-changed"> {
  const { jurisdiction } = house;
  try {
    const words = await inJurisdiction(house.store, { jurisdiction, as: "clerk" }, (tx) =>
      readWords(house, tx, [ref.content.id]),
    );
    const meta = fileMeta(words, ref);
    if (!meta) return "erased";
    let size = 0;
    for await (const part of openStored(house, meta).bytes) size += part.length;
    return size === meta.size ? "right" : "file-changed";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "file-lost";
    if (error instanceof BrokenSeal) return "file-changed";
    throw error;
  }
}
