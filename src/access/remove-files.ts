import type { MatterId } from "../kernel/id.ts";
import type { FileRef } from "../matter/sealed.ts";
import { inJurisdiction, type Sight } from "../store/connect.ts";
import { readStream } from "../store/log/read.ts";
import type { House } from "./house.ts";
import { removeStored } from "./staging.ts";

/** Takes from the disk the files that these matters' histories refer to: their keys are gone, so nobody could open them. */
export async function removeFiles(house: House, matters: readonly MatterId[]): Promise<void> {
  const { jurisdiction } = house;
  const sight: Sight = { jurisdiction, as: "clerk" };
  const histories = await inJurisdiction(house.store, sight, (tx) =>
    Promise.all(matters.map((matter) => readStream(tx, jurisdiction, matter))),
  );
  const files = new Set(filesIn(histories.flat().map(({ body }) => body)).map(({ file }) => file));
  for (const file of files) await removeStored(house, file);
}

/** Every reference to a file in a value, however deep. */
export function filesIn(value: unknown): FileRef[] {
  if (value === null || typeof value !== "object") return [];
  if ("file" in value && "content" in value) return [value as FileRef];
  return Object.values(value).flatMap(filesIn);
}
