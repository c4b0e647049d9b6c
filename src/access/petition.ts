import type { ContactId } from "../kernel/id.ts";
import type { PetitionerCommandOnWire } from "../matter/command.ts";
import { inJurisdiction, type Sight } from "../store/connect.ts";
import { carryOut } from "./carry-out.ts";
import type { Outcome } from "./door.ts";
import { rulebookOf, type House } from "./house.ts";
import { matterOfContact } from "./load.ts";
import { refused } from "./outcome.ts";

/** What a petitioner does with their code, on the matter their arrival is linked to now. */
export async function petition(
  house: House,
  contact: ContactId,
  command: PetitionerCommandOnWire,
  once?: string,
): Promise<Outcome> {
  const { jurisdiction } = house;
  const sight: Sight = { jurisdiction, as: "clerk" };
  const matter = await inJurisdiction(house.store, sight, (tx) => matterOfContact(tx, jurisdiction, contact));
  if (!matter) return refused({ why: "not-found" }, rulebookOf(house), await house.organisation.now());
  return carryOut(house, { actor: { as: "petitioner", contact }, sight, matter, command, once });
}
