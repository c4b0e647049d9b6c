import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keyServiceScript } from "../../test/key-service.ts";
import { openKeyService, type KeyService } from "./key-service.ts";
import { randomBytes } from "./random.ts";

let folder: string;
const open: KeyService[] = [];
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "huiyin-service-"))));
afterAll(() => {
  for (const { close } of open) close();
  rmSync(folder, { recursive: true });
});

async function service(script: string, patience?: number): Promise<KeyService> {
  const path = join(folder, `${open.length}.mjs`);
  writeFileSync(path, script);
  const opened = await openKeyService(`${process.execPath} ${path}`, patience);
  open.push(opened);
  return opened;
}

test("the site's own program wraps and unwraps, each key for its own context, many at a time", async () => {
  const { keeper } = await service(keyServiceScript(folder));
  expect(keeper.id).toBe("the site's key");
  const keys = Array.from({ length: 40 }, () => randomBytes(32));
  const wrapped = await Promise.all(keys.map((key, at) => keeper.wrap(key, `matter ${at}`)));
  const back = await Promise.all(wrapped.map((one, at) => keeper.unwrap(one, `matter ${at}`)));
  expect(back.map((key) => Buffer.from(key).toString("hex"))).toEqual(
    keys.map((key) => Buffer.from(key).toString("hex")),
  );
  await expect(keeper.unwrap(wrapped[0]!, "matter 1")).rejects.toThrow("refused");
});

test("a program that was ended is started again with the next question", async () => {
  const { keeper } = await service(
    keyServiceScript(folder, `if (existsSync(${JSON.stringify(join(folder, "end"))})) process.exit(1);`),
  );
  const wrapped = await keeper.wrap(randomBytes(32), "matter");
  writeFileSync(join(folder, "end"), "");
  await expect(keeper.unwrap(wrapped, "matter")).rejects.toThrow("has stopped");
  rmSync(join(folder, "end"));
  expect(existsSync(join(folder, "end"))).toBe(false);
  expect((await keeper.unwrap(wrapped, "matter")).length).toBe(32);
});

test("whatever goes wrong is a sentence, and never holds a key", async () => {
  const key = randomBytes(32);
  const shown = Buffer.from(key).toString("base64");
  const echo = await service(
    keyServiceScript(
      folder,
      `if (asked.do === "wrap") { console.error(line); return console.log(line.replace("key", "secret")); }`,
    ),
  );
  const said: unknown = await echo.keeper.wrap(key, "matter").catch((error: unknown) => error);
  expect(String(said)).toContain("answered in another form");
  expect(JSON.stringify(said) + String((said as Error).stack)).not.toContain(shown);
  await expect(service("setInterval(() => {}, 1000)", 300)).rejects.toThrow("did not answer in time");
  await expect(service("process.exit(0)")).rejects.toThrow("has stopped or cannot be started");
  await expect(openKeyService("/nowhere/to/be/found")).rejects.toThrow("has stopped or cannot be started");
});
