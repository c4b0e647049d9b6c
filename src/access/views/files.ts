import type { FileLine } from "../../contract/follow-view.ts";
import type { FileRef } from "../../matter/sealed.ts";
import { fileMeta, type WordsById } from "../read-words.ts";

/** The files that can still be opened, without what opens them. */
export function fileLines(words: WordsById, refs: readonly FileRef[]): FileLine[] {
  return refs.flatMap((ref) => {
    const meta = fileMeta(words, ref);
    return meta ? [{ file: ref.file, name: meta.name, type: meta.type, size: meta.size }] : [];
  });
}
