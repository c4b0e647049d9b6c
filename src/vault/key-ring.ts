import { createSecretKey, type KeyObject } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { JurisdictionId, MatterId } from "../kernel/id.ts";
import type { KeyKeeper } from "./key-keeper.ts";
import { openMatterKey } from "./matter-keys.ts";

type Whose = { readonly jurisdiction: JurisdictionId; readonly matter: MatterId };

/** The content keys of matters that were read lately. */
export type KeyRing = {
  readonly known: (whose: Whose) => KeyObject | undefined;
  /** Opens a key and keeps it for a while; rejects with `BrokenSeal` what was not wrapped for this matter. */
  readonly open: (whose: Whose, wrapped: Uint8Array) => Promise<KeyObject>;
};

/**
 * The same few hundred matters are read all day, and a key service answers one key after the other. A key alone opens
 * nothing: it is used on envelopes that row security hands out, and those fall with an erased matter. Five minutes after it
 * was opened it is forgotten. Keys of identities are not kept.
 */
export function openKeyRing(keeper: KeyKeeper, most = 10_000, milliseconds = 5 * 60_000): KeyRing {
  const ring = new LRUCache<string, KeyObject>({ max: most, ttl: milliseconds, ttlAutopurge: true });
  const nameOf = ({ jurisdiction, matter }: Whose) => `${jurisdiction} ${matter}`;
  return {
    known: (whose) => ring.get(nameOf(whose)),
    async open(whose, wrapped) {
      const key = createSecretKey(await openMatterKey(keeper, whose, "content", wrapped));
      ring.set(nameOf(whose), key);
      return key;
    },
  };
}
