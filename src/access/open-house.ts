import type { JurisdictionId } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import type { KeptLayer } from "../rules/calendar-change.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { inJurisdiction, type Store } from "../store/connect.ts";
import type { Jurisdiction } from "../store/jurisdiction.ts";
import { openLog } from "../store/log/append.ts";
import { guessBrake } from "../vault/guess-brake.ts";
import { newIndexKey, openIndexKey } from "../vault/index-key.ts";
import type { KeyKeeper } from "../vault/key-keeper.ts";
import { openKeyRing } from "../vault/key-ring.ts";
import { passwordHasher } from "../vault/password.ts";
import { beginCalendar } from "./calendar/begin.ts";
import { calendarMemory } from "./calendar/memory.ts";
import { keepCatalogue } from "./catalogue/keep.ts";
import type { House } from "./house.ts";
import { organisationMemory } from "./organisation-memory.ts";
import { openSubmissions } from "./submissions.ts";

/** What a house is opened with, besides its store. */
export type Furnishing = {
  readonly keeper: KeyKeeper;
  readonly files: string;
  /** The layers that the release and the folder of the site bring. */
  readonly brought: readonly KeptLayer[];
  readonly rulebooks: readonly Rulebook[];
  /** The programmes that are offered, in their order; all of which there is a rulebook where this is left out. */
  readonly offered?: readonly string[];
  readonly now?: () => number;
};

/** Opens one jurisdiction on a store: its index key is unwrapped, or made when it has none, and so is its calendar. */
export async function openHouse(
  store: Store,
  { id, name, zone }: Jurisdiction,
  furnishing: Furnishing,
): Promise<House> {
  const log = openLog(store);
  const now = furnishing.now ?? Date.now;
  await beginCalendar({ store, log, jurisdiction: id, zone, now }, furnishing.brought);
  return {
    jurisdiction: id,
    name: text(name, name),
    zone,
    store,
    log,
    keeper: furnishing.keeper,
    keyRing: openKeyRing(furnishing.keeper),
    indexKey: await indexKeyOf(store, id, furnishing.keeper),
    files: furnishing.files,
    calendars: calendarMemory(store, id),
    brought: furnishing.brought,
    programmes: {
      rulebooks: furnishing.rulebooks,
      offered: furnishing.offered ?? [...new Set(furnishing.rulebooks.map((one) => one.id))],
    },
    organisation: organisationMemory(store, id),
    catalogue: keepCatalogue(store, id),
    submissions: openSubmissions(store, id),
    codes: guessBrake(),
    signIns: guessBrake(),
    enrolments: guessBrake(),
    passwords: passwordHasher(),
    now,
  };
}

async function indexKeyOf(store: Store, jurisdiction: JurisdictionId, keeper: KeyKeeper): Promise<Uint8Array> {
  const made = await newIndexKey(keeper, jurisdiction);
  const wrapped = await inJurisdiction(store, { jurisdiction }, async (tx) => {
    await tx`insert into index_key (jurisdiction, wrapped) values (${jurisdiction}, ${Buffer.from(made.wrapped)}) on conflict do nothing`;
    const [row] = await tx<{ wrapped: Buffer }[]>`select wrapped from index_key where jurisdiction = ${jurisdiction}`;
    return row?.wrapped;
  });
  if (!wrapped) throw new Error("The index key could not be kept");
  return openIndexKey(keeper, jurisdiction, wrapped);
}
