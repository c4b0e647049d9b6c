import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { optionsFor } from "./address.ts";
import { startEmbedded } from "./embedded/start.ts";
import { migrate } from "./migrate.ts";
import { describeSchema } from "./schema.ts";

// Makes a database from nothing by the migrations, describes it into schema.sql, and throws it away.
const folder = mkdtempSync(join(tmpdir(), "huiyin-schema-"));
chmodSync(folder, 0o755);
const embedded = await startEmbedded(folder, () => {});
await migrate(embedded.address);
const sql = postgres({ ...optionsFor(embedded.address, {}), max: 1 });
writeFileSync(join(import.meta.dirname, "schema.sql"), await describeSchema(sql));
await sql.end();
await embedded.stop();
for (const left of [embedded.place.home, embedded.place.sockets, folder])
  rmSync(left, { recursive: true, force: true });
