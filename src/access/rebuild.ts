import type { Matter } from "../matter/state.ts";
import { compareSample, type Compared } from "../store/projections/compare.ts";
import { oldProjections, rebuildProjections, type Rebuilt } from "../store/projections/rebuild.ts";
import type { Books } from "../store/projections/projection.ts";
import { rulebookOf, type House } from "./house.ts";

/** Makes every projection of the house anew from its log; `progress` is told how many events are done. */
export function rebuild(house: House, progress?: (events: number) => void): Promise<Rebuilt> {
  return rebuildProjections(house.store, house.jurisdiction, () => booksOf(house), progress);
}

/** Compares the rows of some matters, chosen by chance, with what the log makes of them. */
export function compareWithLog(house: House, most: number): Promise<Compared> {
  return compareSample(house.store, house.jurisdiction, most, () => booksOf(house));
}

/** Asked for when nobody writes any more, so that the calendar is that of the rows. */
async function booksOf(house: House): Promise<(under: Matter["rulebook"]) => Books> {
  house.calendars.forget();
  const { calendar } = await house.calendars.now();
  return (under) => ({ rulebook: rulebookOf(house, under), calendar, zone: house.zone });
}

/**
 * Makes the projections anew where an older release made them, and says so before it begins, as it may take a while. To
 * be called before a house is served. Answers with nothing where all are of this release.
 */
export async function rebuildIfOld(
  house: House,
  before: (old: readonly string[]) => void,
  progress?: (events: number) => void,
): Promise<Rebuilt | undefined> {
  const old = await oldProjections(house.store, house.jurisdiction);
  if (old.length === 0) return undefined;
  before(old);
  return rebuild(house, progress);
}
