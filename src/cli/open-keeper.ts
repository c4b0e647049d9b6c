import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotStart } from "../store/cannot-start.ts";
import { KeyFileRefused } from "../vault/key-file-refused.ts";
import { KeyServiceFailed, openKeyService, type KeyService } from "../vault/key-service.ts";
import { fileKeyKeeper } from "../vault/master-key.ts";
import type { Settings } from "./settings.ts";

/** Where the master keys lie when a file keeps them. */
export const keyFile = ({ data }: Pick<Settings, "data">) => join(data, "keys", "master.key");

/** Whoever keeps the master key: the site's own program, or a file, which is made with `create` only. Refuses by `CannotStart`. */
export async function openKeeper(settings: Settings, create: boolean): Promise<KeyService> {
  try {
    if (settings.keyCommand !== undefined) return await openKeyService(settings.keyCommand);
    const path = keyFile(settings);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return { keeper: fileKeyKeeper(path, { create }), close: () => {} };
  } catch (error) {
    if (error instanceof KeyFileRefused || error instanceof KeyServiceFailed) throw new CannotStart(error.says, error);
    throw error;
  }
}
