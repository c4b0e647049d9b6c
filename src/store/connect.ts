import postgres, { type Sql, type TransactionSql } from "postgres";
import type { JurisdictionId, OfficerId, UnitId } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import { optionsFor, parseAddress, type Address } from "./address.ts";
import { CannotStart } from "./cannot-start.ts";
import type { Say } from "./embedded/binaries.ts";
import { startEmbedded } from "./embedded/start.ts";
import { migrate } from "./migrate.ts";
import { appRole } from "./roles.ts";
import { isUnavailable, StoreUnavailable } from "./unavailable.ts";

/** The open store. `sql` runs as the app's role, so row security binds it; `close` ends an embedded database too. */
export type Store = { readonly sql: Sql; readonly address: Address; readonly close: () => Promise<void> };

/** For whom a transaction reads: the units whose matters the viewer may see, and the viewer's own units with all above them. */
export type Sight = {
  readonly jurisdiction: JurisdictionId;
  readonly officer?: OfficerId;
  readonly sights: readonly UnitId[];
  readonly lineage: readonly UnitId[];
};

/** Opens the store on a database of one's own (`url`) or on the embedded one of a data folder, brought to this release's schema. */
export async function openStore(where: { url: string } | { folder: string }, say: Say): Promise<Store> {
  if ("url" in where) {
    const address = parseAddress(where.url);
    if (!address) throw notAnAddress();
    await migrate(address);
    return connect(address);
  }
  const embedded = await startEmbedded(where.folder, say);
  try {
    await migrate(embedded.address);
    const store = await connect(embedded.address);
    const close = () => store.close().finally(embedded.stop);
    return { ...store, close };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** Connects to a migrated database. Refuses a way there (a pooler that drops the role) on which row security would not bind us. */
export async function connect(address: Address, connections = 10): Promise<Store> {
  const sql = postgres({
    ...optionsFor(address, { application_name: "huiyin", role: appRole }),
    max: connections,
  });
  const [session] = await sql<{ role: string }[]>`select current_user as role`;
  if (session?.role !== appRole) {
    await sql.end();
    throw new CannotStart(
      text(
        `连接的当前角色是 ${session?.role} 而不是 ${appRole}，行级安全不起作用。请直连数据库，或让连接池传递启动参数 role。`,
        `The connection runs as ${session?.role}, not as ${appRole}, so row security would not bind it. Connect directly, or let the pooler pass the startup parameter "role".`,
      ),
    );
  }
  return { sql, address, close: () => sql.end({ timeout: 5 }) };
}

/**
 * Runs work in one transaction that sees what this viewer may see, and nothing when told of no jurisdiction. What the
 * work throws rolls it back and is thrown on; a database that is not there is `StoreUnavailable`.
 */
export async function inJurisdiction<T>(sql: Sql, sight: Sight, work: (tx: TransactionSql) => Promise<T>): Promise<T> {
  try {
    return (await sql.begin((tx) => {
      // Sent ahead of the work in the same pipeline: it costs no round trip, and if it failed so would all after it.
      void look(tx, sight).execute();
      return work(tx);
    })) as T;
  } catch (error) {
    throw isUnavailable(error) ? new StoreUnavailable(error) : error;
  }
}

/** The one statement that says for whom this transaction reads and writes. */
export function look(tx: TransactionSql, { jurisdiction, officer, sights, lineage }: Sight) {
  return tx`
    select set_config('huiyin.jurisdiction', ${jurisdiction}, true), set_config('huiyin.officer', ${officer ?? ""}, true),
      set_config('huiyin.sights', ${arrayOf(sights)}, true), set_config('huiyin.lineage', ${arrayOf(lineage)}, true)`;
}

/** An array as PostgreSQL writes one: `{"a","b"}`. */
function arrayOf(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

function notAnAddress(): CannotStart {
  return new CannotStart(
    text(
      "DATABASE_URL 无法识别。写法：postgresql://用户:密码@主机:5432/数据库，或用 ?host=/套接字目录。",
      "DATABASE_URL cannot be read. Write postgresql://user:password@host:5432/database, or ?host=/folder/of/the/socket.",
    ),
  );
}
