import { dayIn, instant } from "../kernel/instant.ts";
import type { JurisdictionId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { Actor } from "../matter/actor.ts";
import type { Office } from "../matter/office.ts";
import type { KeptLayer } from "../rules/calendar-change.ts";
import { offeredRulebook, rulebookUnder, type Programmes } from "../rules/programmes.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Store } from "../store/connect.ts";
import type { Log } from "../store/log/append.ts";
import type { GuessBrake } from "../vault/guess-brake.ts";
import type { KeyKeeper } from "../vault/key-keeper.ts";
import type { KeyRing } from "../vault/key-ring.ts";
import { newId } from "../vault/new-id.ts";
import type { PasswordHasher } from "../vault/password.ts";
import type { CalendarInForce, CalendarMemory } from "./calendar/memory.ts";
import type { CatalogueKeeper } from "./catalogue/keep.ts";
import type { OrganisationMemory } from "./organisation-memory.ts";
import type { Submissions } from "./submissions.ts";

/** What stands behind one jurisdiction's door. */
export type House = {
  readonly jurisdiction: JurisdictionId;
  readonly name: Text;
  readonly zone: string;
  readonly store: Store;
  readonly log: Log;
  readonly keeper: KeyKeeper;
  readonly keyRing: KeyRing;
  readonly indexKey: Uint8Array;
  /** The folder in which sealed files lie. */
  readonly files: string;
  readonly calendars: CalendarMemory;
  /** The layers that the release and the folder of the site bring. They count once they are put into the calendar. */
  readonly brought: readonly KeptLayer[];
  readonly programmes: Programmes;
  readonly organisation: OrganisationMemory;
  readonly catalogue: CatalogueKeeper;
  readonly submissions: Submissions;
  readonly codes: GuessBrake;
  readonly signIns: GuessBrake;
  readonly enrolments: GuessBrake;
  readonly passwords: PasswordHasher;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** The rulebook a matter was opened under, which stays its own; without one, that of the first programme that is offered. */
export function rulebookOf({ programmes }: House, under?: { readonly id: string; readonly version: string }): Rulebook {
  const found = under ? rulebookUnder(programmes, under) : offeredRulebook(programmes);
  if (!found) throw new Error(`The rulebook ${under?.id} ${under?.version} is not installed`);
  return found;
}

/** What surrounds a decision, and how many changes had made its calendar. */
export type OfficeNow = Office & { readonly calendarVersion: number };

/**
 * What surrounds a decision now. For what will be written, the calendar has to be known before the matter is read: then one
 * that was changed in between shows as a conflict.
 */
export async function officeOf(
  house: House,
  actor: Actor,
  rulebook: Rulebook,
  { calendar, version: calendarVersion }: CalendarInForce,
): Promise<OfficeNow> {
  const at = instant(house.now());
  const organisation = await house.organisation.now();
  return {
    rulebook,
    calendar,
    calendarVersion,
    zone: house.zone,
    organisation,
    actor,
    at,
    on: dayIn(house.zone, at),
    newId,
  };
}
