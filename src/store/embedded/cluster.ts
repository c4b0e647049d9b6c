import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { text } from "../../kernel/text.ts";
import { CannotStart } from "../cannot-start.ts";
import { suffix } from "./binaries.ts";
import { own, type Place } from "./place.ts";

/** The release of PostgreSQL that npm brings; a cluster opens only under its own. */
const release = "18";

/**
 * With `LC_CTYPE=C`, pg_trgm finds nothing in Chinese, and without any LANG initdb fails; the builtin provider sorts by
 * code point and does not depend on the machine's locales.
 */
const ctype = { linux: "C.UTF-8", darwin: "en_US.UTF-8" }[process.platform as string] ?? "C";

/** What every program of PostgreSQL gets: no variable of the caller's can redirect it. */
export const environment = {
  PATH: process.env["PATH"] ?? "",
  LC_ALL: ctype,
  SystemRoot: process.env["SystemRoot"] ?? "",
};

/** Makes the cluster where there is none. Refuses one of another release. Two first starts at once make one cluster. */
export function ensureCluster(place: Place, programs: string): void {
  const marker = join(place.cluster, "PG_VERSION");
  if (!existsSync(marker)) create(place, programs);
  const found = readFileSync(marker, "utf8").trim();
  if (found !== release) {
    throw new CannotStart(
      text(
        `${place.cluster} 由 PostgreSQL ${found} 建立，此版本的回音只能打开 ${release}。请用建立它的版本启动，或从备份恢复。`,
        `${place.cluster} was made by PostgreSQL ${found}; this Huiyin opens ${release} only. Start the version that made it, or restore a backup.`,
      ),
    );
  }
}

function create(place: Place, programs: string): void {
  const half = `${place.cluster}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  own(half, place.account);
  const locale = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--lc-collate=C"];
  const made = spawnSync(
    join(programs, "bin", `initdb${suffix}`),
    [
      "-D",
      half,
      "-U",
      "postgres",
      ...locale,
      `--lc-ctype=${ctype}`,
      "-k",
      "--no-instructions",
      ...authentication(place),
    ],
    { ...place.account, cwd: half, env: environment, encoding: "utf8" },
  );
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new CannotStart(
      text(
        `无法在 ${place.cluster} 建立数据库：${made.stderr || made.error}`,
        `The database could not be made in ${place.cluster}: ${made.stderr || made.error}`,
      ),
    );
  }
  try {
    renameSync(half, place.cluster);
  } catch (error) {
    // Another first start was quicker; its cluster is as good as ours.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(join(place.cluster, "PG_VERSION"))) throw error;
  }
}

function authentication(place: Place): string[] {
  if (process.platform !== "win32") return ["-A", "trust"];
  mkdirSync(dirname(place.password), { recursive: true });
  if (!existsSync(place.password))
    writeFileSync(place.password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return ["-A", "scram-sha-256", `--pwfile=${place.password}`];
}

/** Writes a file of the cluster as its owner, whole or not at all: a PostgreSQL that another start launched may read it just now. */
export function writeOwned(place: Place, name: string, content: string): void {
  const at = join(place.cluster, name);
  const half = `${at}.${process.pid}`;
  writeFileSync(half, content, { mode: 0o600 });
  if (place.account) chownSync(half, place.account.uid, place.account.gid);
  renameSync(half, at);
}
