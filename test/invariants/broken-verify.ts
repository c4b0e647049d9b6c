import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { verifyLog } from "../../src/store/log/verify.ts";
import { takeAway } from "../office/broken.ts";

const root = join(import.meta.dirname, "../..");

/** `verifyLog` with one of its checks taken away, from a copy of its file. */
export async function brokenVerify(guard: string, instead: string): Promise<typeof verifyLog> {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-broken-"));
  try {
    mkdirSync(join(folder, "store/log"), { recursive: true });
    for (const near of ["store/connect.ts", "store/log/hash.ts"])
      symlinkSync(join(root, "src", near), join(folder, near));
    const file = join(folder, "store/log/verify.ts");
    cpSync(join(root, "src/store/log/verify.ts"), file);
    takeAway(file, { guard, instead });
    return ((await import(/* @vite-ignore */ pathToFileURL(file).href)) as { verifyLog: typeof verifyLog }).verifyLog;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
