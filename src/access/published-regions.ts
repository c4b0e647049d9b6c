import type { Region } from "../contract/organisation-view.ts";
import { inJurisdiction } from "../store/connect.ts";
import { readRegions } from "../store/organisation/read.ts";
import type { House } from "./house.ts";

/** The places of the district, in the order of their codes: whoever reports picks where it happened from them. */
export function publishedRegions({ store, jurisdiction }: House): Promise<readonly Region[]> {
  return inJurisdiction(store, { jurisdiction }, (tx) => readRegions(tx, jurisdiction));
}
