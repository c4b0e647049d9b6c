import { tagLength } from "./aes-gcm.ts";
import { paddedLength } from "./padding.ts";

/**
 * How a file is cut and counted: the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, "Online
 * Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015) as age uses it. Chunks of 64 KiB, each sealed
 * under its number and whether it is the last, so that none can be dropped, repeated, moved or cut off unseen.
 */
export const chunkLength = 65_536;

/** What opens a stored file. It is kept in an envelope of the matter and falls with the matter's key. */
export type FileSeal = {
  /** 1 is AES-256-GCM with SHA-256; 2 is kept for SM4 with SM3. */
  readonly suite: 1;
  /** The file's own random key, base64url. */
  readonly key: string;
  /** Bytes of the file itself; the stored file is longer and shows only to which bucket this belongs. */
  readonly size: number;
};

const smallest = 4_096;

export function chunkCount(size: number): number {
  return Math.ceil(paddedSize(size) / chunkLength);
}

/** Bytes of a file with its padding: Padmé, and never under 4 KiB, so the padded file is never empty. */
export function paddedSize(size: number): number {
  return paddedLength(size, smallest);
}

/** Where a chunk of the stored file begins; for the chunk after the last it is where the stored file ends. */
export function storedStart(size: number, chunk: number): number {
  return Math.min(chunk * chunkLength, paddedSize(size)) + Math.min(chunk, chunkCount(size)) * tagLength;
}

/** Twelve bytes: the chunk's number, then 1 for the last chunk. A key seals one file only, so no nonce comes twice. */
export function chunkNonce(chunk: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(chunk, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

export const chunkAssociated = Buffer.from("huiyin file 1");
