import type { ContactId } from "../kernel/id.ts";
import { inJurisdiction } from "../store/connect.ts";
import { parseLocator, parseSecret } from "../kernel/read-code.ts";
import { matches } from "../vault/receipt.ts";
import type { House } from "./house.ts";

/**
 * Opens to whoever holds a code. A right code is answered at once, however many wrong ones came before it; a wrong one
 * waits by its locator, and nothing is kept of where it came from.
 */
export async function openByCode(
  house: House,
  typedLocator: string,
  typedSecret: string,
): Promise<{ contact: ContactId } | "wrong" | "later"> {
  const [locator, secret] = [parseLocator(typedLocator), parseSecret(typedSecret)];
  if (typeof locator !== "string" || typeof secret !== "string") return "wrong";
  const { jurisdiction } = house;
  const checked = await house.codes.check(locator, async () => {
    const [row] = await inJurisdiction(
      house.store,
      { jurisdiction, as: "clerk" },
      (tx) => tx<{ contact: ContactId; verifier: Buffer }[]>`
      select contact, verifier from receipt where jurisdiction = ${jurisdiction} and locator = ${locator}`,
    );
    return row && matches(row.verifier.toString("hex"), { locator, secret }) ? { contact: row.contact } : undefined;
  });
  return checked.is === "right" ? checked.value : checked.is;
}
