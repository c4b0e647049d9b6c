import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { totalmem } from "node:os";
import process from "node:process";

/** What PostgreSQL keeps of its pages itself: an eighth of the machine's memory, taken only as it is used. */
const buffers = Math.min(512, Math.max(64, Math.floor(totalmem() / 2 ** 20 / 8)));

const tuning: readonly string[] = [
  "max_connections = 60",
  `shared_buffers = ${buffers}MB`,
  "work_mem = 8MB",
  "maintenance_work_mem = 64MB",
  "effective_cache_size = 512MB",
  "min_wal_size = 64MB",
  "max_wal_size = 512MB",
  "checkpoint_timeout = 15min",
  "random_page_cost = 1.1",
  "jit = off",
  "io_method = sync",
  // After a crash: one call for the file system, where the default opens each of a thousand files.
  ...(process.platform === "linux" ? ["recovery_init_sync_method = syncfs"] : []),
  "max_worker_processes = 4",
  "max_parallel_workers_per_gather = 1",
  "max_logical_replication_workers = 0",
  "autovacuum_max_workers = 2",
  "autovacuum_worker_slots = 2",
  "timezone = 'UTC'",
  "log_timezone = 'UTC'",
  "lc_messages = 'C'",
  "log_line_prefix = '%m [%p] '",
  "log_statement = none",
  "log_min_error_statement = panic",
  "log_error_verbosity = terse",
  "log_parameter_max_length_on_error = 0",
  "log_checkpoints = off",
];

/**
 * PostgreSQL's settings: durable (fsync and full_page_writes stay at their defaults, on), small, and silent about content.
 * Nothing that a person wrote may reach the log: no statements, no parameters, no DETAIL of a violated key.
 */
export function settings(where: { sockets: string; port: number; programs: string }): string {
  const windows = process.platform === "win32";
  const lines = [
    `listen_addresses = '${windows ? "127.0.0.1" : ""}'`,
    `port = ${where.port}`,
    ...(windows ? [] : [`unix_socket_directories = ${quote(where.sockets)}`, "unix_socket_permissions = 0700"]),
    ...tuning,
    `huiyin.made_of = ${quote(madeOf(where.programs))}`,
  ];
  return `# Written by Huiyin at each start.\n${lines.join("\n")}\n`;
}

/** Tells a running database of other programs or other settings from ours. */
export function madeOf(programs: string): string {
  return createHash("sha256")
    .update(`${programs}\n${tuning.join("\n")}`)
    .digest("hex")
    .slice(0, 16);
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** 5432 names the socket in a folder of our own; on Windows a free port of loopback. */
export async function choosePort(): Promise<number> {
  if (process.platform !== "win32") return 5432;
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
