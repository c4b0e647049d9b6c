import { hkdfSync } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { EnvelopeId, FileId, MatterId } from "../kernel/id.ts";
import { inJurisdiction } from "../store/connect.ts";
import { openJson, sealJson } from "../vault/envelope.ts";
import type { FileSeal } from "../vault/file-chunks.ts";
import { newId } from "../vault/new-id.ts";
import { openFile } from "../vault/open-file.ts";
import { submissionOf, type SubmissionToken } from "../vault/receipt.ts";
import { sealFile } from "../vault/seal-file.ts";
import type { OpenedFile, StagedFile } from "./door.ts";
import type { House } from "./house.ts";
import type { StagedRow } from "./submissions.ts";

/** The most bytes one file may have. */
export const largestFile = 200 * 1024 * 1024;

/** The most files one form may have staged at a time. */
export const mostFiles = 20;

/** What opens a stored file. It is kept sealed, first under the form's token and then under the matter's key. */
export type StagedMeta = {
  readonly file: FileId;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly seal: FileSeal;
};

/**
 * Streams a file to disk, sealed under a key of its own, before the form it belongs to is submitted. What opens it is
 * sealed under the form's token, which is not kept here: until the form comes, nobody can read the file, nor can we.
 */
export async function stageFile(
  house: House,
  token: SubmissionToken,
  file: { readonly name: string; readonly type: string; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<StagedFile | { tooLarge: true }> {
  const id = newId<"file">();
  const path = pathOf(house, id);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const sealing = sealFile();
  try {
    await pipeline(
      Readable.from(file.bytes),
      limit(largestFile),
      sealing.stream,
      createWriteStream(path, { mode: 0o600, flush: true }),
    );
  } catch (error) {
    await rm(path, { force: true });
    if (error instanceof TooLarge) return { tooLarge: true };
    throw error;
  }
  const { seal } = sealing.sealed();
  const meta: StagedMeta = {
    file: id,
    name: shortName(file.name),
    type: file.type.slice(0, 100),
    size: seal.size,
    seal,
  };
  const { jurisdiction } = house;
  const sealed = sealJson(stagingKey(token), placeOf(house, id), meta);
  await inJurisdiction(
    house.store,
    { jurisdiction },
    (tx) => tx`
    insert into staged_file (jurisdiction, submission, staged, sealed, size)
    values (${jurisdiction}, ${Buffer.from(submissionOf(token), "hex")}, ${id}, ${Buffer.from(sealed)}, ${seal.size})`,
  );
  return { staged: id, name: meta.name, type: meta.type, size: meta.size };
}

/** The files staged under a form's token, oldest first. Whoever asks is at work on the form, so they are kept anew from now. */
export async function stagedUnder(house: House, token: SubmissionToken): Promise<Map<string, StagedMeta>> {
  return openStaged(house, token, (await house.submissions(token)).staged);
}

/** What the form's token opens of the files staged under it. */
export function openStaged(house: House, token: SubmissionToken, rows: readonly StagedRow[]): Map<string, StagedMeta> {
  const open = ({ staged, sealed }: StagedRow) => openJson(stagingKey(token), placeOf(house, staged), sealed);
  return new Map(rows.slice(0, mostFiles).map((row) => [row.staged, open(row) as StagedMeta]));
}

/** Takes a staged file away again, from the disk too. */
export async function dropStaged(house: House, token: SubmissionToken, staged: string): Promise<void> {
  const { jurisdiction } = house;
  const gone = await inJurisdiction(
    house.store,
    { jurisdiction },
    (tx) => tx<{ staged: FileId }[]>`
    delete from staged_file where jurisdiction = ${jurisdiction} and staged = ${staged}
      and submission = ${Buffer.from(submissionOf(token), "hex")} returning staged`,
  );
  for (const { staged: file } of gone) await removeStored(house, file);
}

/** Takes a file from the disk. One that is not there is gone already. */
export function removeStored(house: House, file: FileId): Promise<void> {
  return rm(pathOf(house, file), { force: true });
}

/** The bytes of a stored file; the stream fails where the file was changed on disk. */
export function openStored(house: House, meta: StagedMeta): OpenedFile {
  const opened = openFile(meta.seal);
  const stored = createReadStream(pathOf(house, meta.file), {
    start: opened.stored.start,
    end: Math.max(opened.stored.end - 1, 0),
  });
  stored.on("error", (error) => opened.stream.destroy(error));
  return { name: meta.name, type: meta.type, size: meta.size, bytes: stored.pipe(opened.stream) };
}

function pathOf({ files }: House, file: FileId): string {
  // The end of an id is its random part, so folders fill evenly.
  return join(files, file.slice(-2), file);
}

function stagingKey(token: SubmissionToken): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", token, "", "huiyin staging", 32));
}

function placeOf({ jurisdiction }: House, file: FileId) {
  return { jurisdiction, matter: "staging" as MatterId, kind: "staged", id: file as string as EnvelopeId };
}

function shortName(name: string): string {
  const last = name.replaceAll("\\", "/").split("/").at(-1) ?? "";
  // Cut first: half a character that is left at the cut is taken out with the control characters.
  return last.slice(-120).replace(/\p{C}/gu, "").trim() || "file";
}

class TooLarge extends Error {}

function limit(most: number): Transform {
  let size = 0;
  return new Transform({
    transform(bytes: Uint8Array, _encoding, next) {
      size += bytes.length;
      if (size > most) next(new TooLarge());
      else next(null, bytes);
    },
  });
}
