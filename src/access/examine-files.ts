import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileId, MatterId } from "../kernel/id.ts";
import { inJurisdiction } from "../store/connect.ts";
import { readLog } from "../store/log/read.ts";
import { stagedHours } from "./clear-staged.ts";
import type { House } from "./house.ts";
import { filesIn } from "./remove-files.ts";

/**
 * Files of a house by what the log says of them: `known` are referred to or staged, `missing` are referred to by a matter
 * whose keys are there and lie nowhere, `erased` lie there although their matter's keys are gone. `stagedLong` were staged for
 * forms that nobody sent and should have been cleared.
 */
export type FilesExamined = {
  readonly known: ReadonlySet<string>;
  readonly missing: readonly string[];
  readonly erased: readonly string[];
  readonly stagedLong: number;
};

export async function examineFiles(house: House): Promise<FilesExamined> {
  const { store, jurisdiction } = house;
  const referred = new Map<FileId, MatterId>();
  for await (const page of readLog(store, jurisdiction)) {
    for (const { stream, type, body } of page) {
      // An arrival that was linked still lies under the key of the matter it opened.
      const born = type === "contact-linked" ? (body as { contact: { born: MatterId } }).contact.born : stream;
      for (const { file } of filesIn(body)) referred.set(file, referred.get(file) ?? (born as MatterId));
    }
  }
  const { staged, long, keys } = await inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => ({
    staged: await tx<{ staged: FileId }[]>`select staged from staged_file where jurisdiction = ${jurisdiction}`,
    long: await tx`select from staged_file where jurisdiction = ${jurisdiction} and since < now() - make_interval(hours => ${stagedHours + 2})`,
    keys: await tx<{ matter: MatterId }[]>`
      select matter from matter_key where jurisdiction = ${jurisdiction} and matter = any (${[...new Set<string>(referred.values())]}::text[])`,
  }));
  const kept = new Set(keys.map(({ matter }) => matter));
  const lie = new Set((await filesOnDisk(house.files)).map(({ file }) => file));
  const of = (wanted: (there: boolean, opens: boolean) => boolean) =>
    [...referred].filter(([file, matter]) => wanted(lie.has(file), kept.has(matter))).map(([file]) => file);
  return {
    known: new Set<string>([...referred.keys(), ...staged.map(({ staged: file }) => file)]),
    missing: of((there, opens) => !there && opens),
    erased: of((there, opens) => there && !opens),
    stagedLong: long.length,
  };
}

/** What lies in the folder of sealed files, with the moment of its last change in epoch milliseconds. */
export async function filesOnDisk(folder: string): Promise<{ file: string; changed: number }[]> {
  const inside = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = inside.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ name, parentPath }) => ({ file: name, changed: (await stat(join(parentPath, name))).mtimeMs })),
  );
}
