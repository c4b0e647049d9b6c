import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { keyLength } from "./aes-gcm.ts";
import { damaged, missing, readableByOthers, underWay } from "./key-file-refused.ts";
import { keeperOf, masterKeyId, type KeyKeeper } from "./key-keeper.ts";
import { randomBytes } from "./random.ts";

const title = "huiyin master keys, format 1: the last line seals, every line opens. Lost, nothing can be read again.";

/**
 * The keeper whose master keys lie in a file only its owner may read (mode 0600; Windows keeps its own rights). With
 * `create` a missing file is made with one new key, whole or not at all, and of several processes that start at once one
 * makes it. Pass `create: false` where sealed data exists already: a new key would hide that the old one is lost. Throws
 * `KeyFileRefused` for a file that is missing, damaged or open to others.
 */
export function fileKeyKeeper(path: string, { create }: { create: boolean }): KeyKeeper {
  if (create) makeFile(path);
  return keeperOf(readKeys(path));
}

/** Adds a new master key, which wraps from the next start on; the older ones still open. Returns its id. */
export function addMasterKey(path: string): string {
  const draft = `${path}.new`;
  const file = openNew(draft) ?? refuse(underWay(draft));
  try {
    const key = randomBytes(keyLength);
    writeAndClose(file, [...readKeys(path), key]);
    renameSync(draft, path);
    syncFolder(path);
    return masterKeyId(key);
  } catch (problem) {
    rmSync(draft, { force: true });
    throw problem;
  }
}

function readKeys(path: string): Buffer[] {
  const file = unless("ENOENT", () => openSync(path, "r")) ?? refuse(missing(path));
  try {
    if (process.platform !== "win32" && (fstatSync(file).mode & 0o077) !== 0) throw readableByOthers(path);
    return parseKeys(readFileSync(file, "utf8")) ?? refuse(damaged(path));
  } finally {
    closeSync(file);
  }
}

function parseKeys(written: string): Buffer[] | undefined {
  const [first, ...lines] = written.trimEnd().split("\n");
  const keys = lines.map((line) => Buffer.from(line.split(" ")[1] ?? "", "base64url"));
  const whole = keys.every((key, place) => lines[place] === `${masterKeyId(key)} ${key.toString("base64url")}`);
  const right = first === title && keys.length > 0 && keys.every((key) => key.length === keyLength);
  return whole && right ? keys : undefined;
}

function makeFile(path: string): void {
  const there = unless("ENOENT", () => openSync(path, "r"));
  if (there !== undefined) return closeSync(there);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    writeAndClose(openSync(draft, "wx", 0o600), [randomBytes(keyLength)]);
    // A link, unlike a rename, never replaces the file that another process made in the meantime.
    unless("EEXIST", () => linkSync(draft, path));
    syncFolder(path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function openNew(path: string): number | undefined {
  return unless("EEXIST", () => openSync(path, "wx", 0o600));
}

function writeAndClose(file: number, keys: readonly Buffer[]): void {
  try {
    const lines = keys.map((key) => `${masterKeyId(key)} ${key.toString("base64url")}`);
    writeFileSync(file, [title, ...lines, ""].join("\n"));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(dirname(path), "r");
  fsyncSync(folder);
  closeSync(folder);
}

function unless<Result>(code: string, act: () => Result): Result | undefined {
  try {
    return act();
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== code) throw problem;
    return undefined;
  }
}

function refuse(refused: Error): never {
  throw refused;
}
