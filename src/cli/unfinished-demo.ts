import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { text, type Text } from "../kernel/text.ts";
import { optionsFor } from "../store/address.ts";
import { CannotStart } from "../store/cannot-start.ts";
import { startEmbedded } from "../store/embedded/start.ts";
import type { Settings } from "./settings.ts";

const mark = (data: string) => join(data, "demo-unfinished");

/** Says on the disk that the invented district is being told, until `finished` takes the mark away. */
export function markUnfinished(data: string): { finished: () => void } {
  writeFileSync(mark(data), "");
  return { finished: () => rmSync(mark(data), { force: true }) };
}

/**
 * Throws away an invented district whose telling was interrupted, so that it is told from the beginning. Only the mark
 * that was set before the telling allows it, and only on the embedded database; on one of the site's own it is refused.
 */
export async function clearUnfinishedDemo({ data, databaseUrl }: Settings, say: (what: Text) => void): Promise<void> {
  if (!existsSync(mark(data))) return;
  if (databaseUrl !== undefined) {
    throw new CannotStart(
      text(
        `上次建立示范区时中断，数据库中只有一部分。请换一个空的数据库，或设 HUIYIN_DEMO=0，再删除 ${mark(data)}。`,
        `Founding the demo was interrupted, so the database holds a part of it. Give an empty database, or set HUIYIN_DEMO=0, and remove ${mark(data)}.`,
      ),
    );
  }
  say(text("上次建立示范区时中断，现在重新建立。", "Founding the demo was interrupted; it begins anew."));
  const embedded = await startEmbedded(data, say);
  const sql = postgres({ ...optionsFor(embedded.address, {}), max: 1, onnotice: () => {} });
  await sql`drop schema public cascade`;
  await sql`create schema public`;
  await sql`grant usage on schema public to public`;
  await sql.end();
  await embedded.stop();
  rmSync(join(data, "files"), { recursive: true, force: true });
  rmSync(mark(data), { force: true });
}
