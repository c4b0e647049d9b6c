import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What the linter said of the house it was shown: whether it let it pass, and its words. */
export type Verdict = { passed: boolean; said: string };

/**
 * Builds an empty house of the same shape in a temporary folder, with the real configuration of the linter and the
 * compiler, puts `files` into it (path to text), runs the linter there and takes the house down again.
 */
export async function lint(files: Readonly<Record<string, string>>): Promise<Verdict> {
  const house = await mkdtemp(join(tmpdir(), "huiyin-house-"));
  try {
    for (const kept of ["oxlint.config.ts", "tsconfig.json", "package.json", "test/directions"]) {
      await cp(join(root, kept), join(house, kept), { recursive: true });
    }
    await symlink(join(root, "node_modules"), join(house, "node_modules"), "dir");
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(house, path)), { recursive: true });
      await writeFile(join(house, path), text);
    }
    return await oxlint(house, Object.keys(files));
  } finally {
    await rm(house, { recursive: true });
  }
}

function oxlint(house: string, paths: readonly string[]): Promise<Verdict> {
  const running = spawn(process.execPath, [join(root, "node_modules/oxlint/bin/oxlint"), "-f", "unix", ...paths], {
    cwd: house,
  });
  const said: Buffer[] = [];
  running.stdout.on("data", (part: Buffer) => said.push(part));
  running.stderr.on("data", (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (code) => resolve({ passed: code === 0, said: Buffer.concat(said).toString() }));
  });
}
