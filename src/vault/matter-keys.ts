import type { JurisdictionId, MatterId } from "../kernel/id.ts";
import { keyLength } from "./aes-gcm.ts";
import type { KeyKeeper } from "./key-keeper.ts";
import { randomBytes } from "./random.ts";

/** `content` seals what was said and found; `identity` seals, apart from it, who said it and about whom. */
export type MatterKeyName = "content" | "identity";

export type KeysOfMatter = { readonly [name in MatterKeyName]: Uint8Array };

/** The keys as they may be used, and as they may be stored: `wrapped` opens only for this matter and this name. */
export type NewMatterKeys = { readonly keys: KeysOfMatter; readonly wrapped: KeysOfMatter };

type Whose = { readonly jurisdiction: JurisdictionId; readonly matter: MatterId };

/** Two independent random keys for a new matter. To erase a matter, delete the wrapped ones: there are no others. */
export async function newMatterKeys(keeper: KeyKeeper, whose: Whose): Promise<NewMatterKeys> {
  const keys = { content: randomBytes(keyLength), identity: randomBytes(keyLength) };
  const [content, identity] = await Promise.all([
    keeper.wrap(keys.content, context(whose, "content")),
    keeper.wrap(keys.identity, context(whose, "identity")),
  ]);
  return { keys, wrapped: { content, identity } };
}

/** One of a matter's two keys; rejects with `BrokenSeal` a wrapped key of another matter, jurisdiction or name. */
export function openMatterKey(
  keeper: KeyKeeper,
  whose: Whose,
  name: MatterKeyName,
  wrapped: Uint8Array,
): Promise<Uint8Array> {
  return keeper.unwrap(wrapped, context(whose, name));
}

function context({ jurisdiction, matter }: Whose, name: MatterKeyName): string {
  return JSON.stringify(["matter key", jurisdiction, matter, name]);
}
