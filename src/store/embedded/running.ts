import { existsSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { optionsFor, type Address } from "../address.ts";
import { isUnavailable } from "../unavailable.ts";
import { findPlace } from "./place.ts";
import { findPostmaster } from "./postmaster.ts";
import { addressOf, onlyOne } from "./start.ts";

/**
 * Where the embedded database of a folder is, while another Huiyin runs it: a command works beside the server on the
 * same database. `undefined` when nobody runs it, also when a killed server left PostgreSQL behind.
 */
export async function findRunning(folder: string): Promise<Address | undefined> {
  if (!hasDatabase(folder)) return undefined;
  const place = findPlace(folder, () => {});
  if (!findPostmaster(place)?.ready) return undefined;
  const address = addressOf(place);
  const sql = postgres({ ...optionsFor(address, { application_name: "huiyin beside" }), max: 1 });
  try {
    const held = await sql`
      select from pg_locks where locktype = 'advisory' and objid = ${onlyOne} and granted`;
    return held.length > 0 ? address : undefined;
  } catch (error) {
    if (isUnavailable(error)) return undefined;
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Whether a folder has a database yet, wherever it lies. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, "postgres", "PG_VERSION")) || existsSync(join(folder, "where-the-database-is.txt"));
}
