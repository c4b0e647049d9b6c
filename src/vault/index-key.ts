import type { JurisdictionId } from "../kernel/id.ts";
import { keyLength } from "./aes-gcm.ts";
import type { KeyKeeper } from "./key-keeper.ts";
import { randomBytes } from "./random.ts";

/** A new key for the blind index of a jurisdiction, as it may be used and as it may be stored. */
export async function newIndexKey(
  keeper: KeyKeeper,
  jurisdiction: JurisdictionId,
): Promise<{ readonly key: Uint8Array; readonly wrapped: Uint8Array }> {
  const key = randomBytes(keyLength);
  return { key, wrapped: await keeper.wrap(key, context(jurisdiction)) };
}

/** Rejects with `BrokenSeal` the wrapped key of another jurisdiction. */
export function openIndexKey(
  keeper: KeyKeeper,
  jurisdiction: JurisdictionId,
  wrapped: Uint8Array,
): Promise<Uint8Array> {
  return keeper.unwrap(wrapped, context(jurisdiction));
}

function context(jurisdiction: JurisdictionId): string {
  return JSON.stringify(["index key", jurisdiction]);
}
