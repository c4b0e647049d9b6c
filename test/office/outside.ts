import { id, type Id } from "../../src/kernel/id.ts";
import type { ContentRef, FileRef } from "../../src/matter/sealed.ts";

/** Stands for the vault: the same words always lie under the same reference, with a digest of the right form. */
export function sealed(words: string): ContentRef {
  return { id: id(`envelope of ${words}`), digest: hex(words) };
}

export function sealedFile(name: string): FileRef {
  return { file: id(`file ${name}`), content: sealed(name) };
}

/** Stands for chance: identifiers that count up. */
export function countedIds(): <Kind extends string>() => Id<Kind> {
  let count = 0;
  return <Kind extends string>() => id<Kind>(`#${++count}`);
}

function hex(words: string): string {
  let hash = 0x811c9dc5;
  for (const sign of words) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0").repeat(8);
}
