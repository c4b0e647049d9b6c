import type { FileId } from "../kernel/id.ts";
import { inJurisdiction } from "../store/connect.ts";
import type { House } from "./house.ts";
import { removeStored } from "./staging.ts";

/** So long a file waits for its form, in hours from when the form was last sent or shown. */
export const stagedHours = 24;

/**
 * Clears what was staged for forms that nobody sent. A form under way renews the age of its files in the same row, so
 * either they are kept or the form does not find them: never is one taken away that a submission has read. Answers with
 * how many were cleared.
 */
export async function clearStaged(house: House): Promise<number> {
  const { jurisdiction } = house;
  const gone = await inJurisdiction(
    house.store,
    { jurisdiction },
    (tx) => tx<{ staged: FileId }[]>`
    delete from staged_file where jurisdiction = ${jurisdiction} and since < now() - make_interval(hours => ${stagedHours})
    returning staged`,
  );
  for (const { staged } of gone) await removeStored(house, staged);
  return gone.length;
}
