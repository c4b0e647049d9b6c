import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeyFileRefused } from "./key-file-refused.ts";
import { addMasterKey, fileKeyKeeper } from "./master-key.ts";
import { randomBytes } from "./random.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "huiyin-key-"));
  path = join(folder, "keys", "master.key");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the first start makes a key that only its owner may read, and the next start uses the same", async () => {
  const first = fileKeyKeeper(path, { create: true });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, "keys")).mode & 0o777).toBe(0o700);
  const key = randomBytes(32);
  const second = fileKeyKeeper(path, { create: false });
  expect(second.id).toBe(first.id);
  expect(await second.unwrap(await first.wrap(key, "matter 1"), "matter 1")).toEqual(key);
});

test("processes that start in the same millisecond agree on one key and leave nothing beside it", async () => {
  const rounds = Array.from({ length: 30 }, (_, round) => join(folder, `${round}.key`));
  const source = `
    import { fileKeyKeeper } from ${JSON.stringify(new URL("./master-key.ts", import.meta.url).href)};
    const still = new Int32Array(new SharedArrayBuffer(4));
    for (const [round, path] of ${JSON.stringify(rounds)}.entries()) {
      const start = ${Date.now() + 1_500} + round * 20;
      Atomics.wait(still, 0, 0, Math.max(0, start - Date.now() - 3));
      while (Date.now() < start);
      console.log(fileKeyKeeper(path, { create: true }).id);
    }`;
  const runs = Array.from({ length: 4 }, () =>
    promisify(execFile)(process.execPath, ["--input-type=module-typescript", "--eval", source]),
  );
  const [first, ...others] = (await Promise.all(runs)).map(({ stdout }) => stdout.trim().split("\n"));
  expect(new Set(first).size).toBe(rounds.length);
  for (const ids of others) expect(ids).toEqual(first);
  expect(readdirSync(folder)).toHaveLength(rounds.length);
}, 30_000);

test.skipIf(process.platform === "win32")("a key file that others may read is refused, saying what to do", () => {
  fileKeyKeeper(path, { create: true });
  for (const mode of [0o640, 0o604, 0o660]) {
    chmodSync(path, mode);
    expect(() => fileKeyKeeper(path, { create: true })).toThrow(/chmod 600/);
  }
  chmodSync(path, 0o400);
  expect(() => fileKeyKeeper(path, { create: true })).not.toThrow();
});

test("where sealed data exists, a missing key file is reported and no new one made", () => {
  expect(() => fileKeyKeeper(path, { create: false })).toThrow(/restore it from the backup/);
  expect(readdirSync(folder)).toEqual([]);
});

test("an empty, cut or altered key file is refused and left as it is", () => {
  fileKeyKeeper(path, { create: true });
  const right = readFileSync(path, "utf8");
  const altered = right.trimEnd().replace(/.{4}$/, (end) => (end === "AAAA" ? "BBBB" : "AAAA"));
  for (const wrong of ["", right.slice(0, -12), altered, right.replace("format 1", "format 9"), `${right}more\n`]) {
    writeFileSync(path, wrong);
    expect(() => fileKeyKeeper(path, { create: true })).toThrow(KeyFileRefused);
    expect(readFileSync(path, "utf8")).toBe(wrong);
  }
});

test("a rotated file wraps with the new key and opens what the old one wrapped", async () => {
  const before = fileKeyKeeper(path, { create: true });
  const key = randomBytes(32);
  const wrapped = await before.wrap(key, "matter 1");
  const id = addMasterKey(path);
  const after = fileKeyKeeper(path, { create: false });
  expect(after.id).toBe(id);
  expect(await after.unwrap(wrapped, "matter 1")).toEqual(key);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a rotation that was cut off blocks the next one instead of losing a key", () => {
  fileKeyKeeper(path, { create: true });
  writeFileSync(`${path}.new`, "");
  expect(() => addMasterKey(path)).toThrow(/under way/);
  rmSync(`${path}.new`);
  addMasterKey(path);
  expect(readFileSync(path, "utf8").trimEnd().split("\n")).toHaveLength(3);
});

test("a key cannot be added to a file that is not there", () => {
  expect(() => addMasterKey(join(folder, "none.key"))).toThrow(/missing/);
  expect(readdirSync(folder)).toEqual([]);
});
