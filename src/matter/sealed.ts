import { z } from "zod";
import type { EnvelopeId, FileId } from "../kernel/id.ts";
import { oneLine, written } from "../kernel/written.ts";

/** Where words lie sealed, and the SHA-256 (hex) of their ciphertext. Events carry this and never the words. */
export type ContentRef = { readonly id: EnvelopeId; readonly digest: string };

/** A file's own id, and where its name, type, size and key lie sealed. */
export type FileRef = { readonly file: FileId; readonly content: ContentRef };

/** Free words of at most `most` characters, as they cross the wire; the door seals them under the matter's content key. */
export function words(most: number, least = 1) {
  return z.object({ text: written(most, least) });
}

/** Whoever is meant: sealed by the door under the matter's identity key, apart from the content. */
export const identity = z.object({
  identity: z.object({
    name: written(100).default(""),
    phone: written(40).default(""),
    address: written(200).default(""),
    unit: written(200).default(""),
    post: written(100).default(""),
  }),
});
export type Identity = z.infer<typeof identity>["identity"];

/** A file that was streamed in before, by the token that its uploader got. */
export const stagedFile = z.object({ staged: oneLine(100) });

/** A command as the domain sees it: all that was written, named or attached is already a reference into the vault. */
export type Sealed<T> = T extends string | number | boolean | undefined
  ? T
  : T extends { text: string }
    ? ContentRef
    : T extends { identity: Identity }
      ? ContentRef
      : T extends { staged: string }
        ? FileRef
        : T extends readonly (infer Item)[]
          ? Sealed<Item>[]
          : { [Key in keyof T]: Sealed<T[Key]> };
