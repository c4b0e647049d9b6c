import type { Row } from "postgres";
import type { EnvelopeId, JurisdictionId, OfficerId, UnitId } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import { parseAddress, type Address } from "./address.ts";
import { formatArray } from "./arrays.ts";
import { CannotStart } from "./cannot-start.ts";
import { readColumns, type Columns } from "./columns.ts";
import type { Say } from "./embedded/binaries.ts";
import { startEmbedded } from "./embedded/start.ts";
import { migrate } from "./migrate.ts";
import { openPool, send, type Asked, type Pool, type Transaction } from "./pool.ts";
import { appRole } from "./roles.ts";

/** The open store, as the app's role, so that row security binds it. `close` ends an embedded database too. */
export type Store = {
  readonly pool: Pool;
  readonly columns: Columns;
  readonly address: Address;
  readonly close: () => Promise<void>;
};

/**
 * For whom a transaction reads: the units whose matters the viewer may see; the viewer's own units with all above them;
 * the viewer and declared kin; and the one identity that was asked for. `clerk` is the office's own machinery, which
 * writes, replays and does what happens by itself, and shows nobody anything.
 */
export type Sight = {
  readonly jurisdiction: JurisdictionId;
  readonly officer?: OfficerId;
  readonly sights?: readonly UnitId[];
  readonly lineage?: readonly UnitId[];
  readonly kin?: readonly OfficerId[];
  readonly identity?: EnvelopeId;
  readonly as?: "clerk";
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
    const close = async () => {
      await store.close();
      await embedded.stop();
    };
    return { ...store, close };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** Connects to a migrated database. Refuses a way there (a pooler that drops the role) on which row security would not bind us. */
export async function connect(address: Address, connections = 10): Promise<Store> {
  const session = { application_name: "huiyin", role: appRole };
  const pool = openPool(address, session, connections);
  const [found] = await pool.transact((tx) => tx<{ role: string }[]>`select current_user as role`);
  if (found?.role !== appRole) {
    await pool.end();
    throw new CannotStart(
      text(
        `连接的当前角色是 ${found?.role} 而不是 ${appRole}，行级安全不起作用。请直连数据库，或让连接池传递启动参数 role。`,
        `The connection runs as ${found?.role}, not as ${appRole}, so row security would not bind it. Connect directly, or let the pooler pass the startup parameter "role".`,
      ),
    );
  }
  return { pool, columns: await readColumns(pool), address, close: pool.end };
}

/**
 * Runs work in one transaction that sees what this viewer may see, and nothing when told of no jurisdiction. What the
 * work throws rolls it back and is thrown on; a database that is not there is `StoreUnavailable`.
 */
export function inJurisdiction<T>(store: Store, sight: Sight, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return store.pool.transact((tx) => {
    // Sent ahead of the work: it costs no round trip, and if it failed so would all after it.
    send(look(tx, sight));
    return work(tx);
  });
}

/**
 * Asks questions that do not wait for one another's answers, with this viewer's sight, in one round trip: half of what
 * `inJurisdiction` takes, and it holds the connection for as long as the database works and no longer.
 */
export function askIn<T extends readonly Row[][]>(
  store: Store,
  sight: Sight,
  questions: (tx: Transaction) => Asked<T>,
): Promise<T> {
  return store.pool.ask((tx) => {
    send(look(tx, sight));
    return questions(tx);
  });
}

/** The one statement that says for whom this transaction reads and writes. */
export function look(tx: Transaction, { jurisdiction, officer, sights, lineage, kin, identity, as }: Sight) {
  return tx`
    select set_config('huiyin.jurisdiction', ${jurisdiction}, true), set_config('huiyin.officer', ${officer ?? ""}, true),
      set_config('huiyin.sights', ${formatArray(sights ?? [])}, true), set_config('huiyin.lineage', ${formatArray(lineage ?? [])}, true),
      set_config('huiyin.kin', ${formatArray(kin ?? [])}, true), set_config('huiyin.identity', ${identity ?? ""}, true),
      set_config('huiyin.as', ${as ?? ""}, true)`;
}

function notAnAddress(): CannotStart {
  return new CannotStart(
    text(
      "DATABASE_URL 无法识别。写法：postgresql://用户:密码@主机:5432/数据库，或用 ?host=/套接字目录。",
      "DATABASE_URL cannot be read. Write postgresql://user:password@host:5432/database, or ?host=/folder/of/the/socket.",
    ),
  );
}
