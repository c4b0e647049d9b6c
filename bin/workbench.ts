import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The workbench stands ready in `dist/workbench`, and whether this call made it; or why it does not. */
export type Built = { ok: true; fresh: boolean } | { ok: false; why: string };

/** The workbench, and the folders it takes types and shapes from, also through the contract. */
const sources = ["src/{workbench,contract,kernel,organisation,rules,matter}/**/*", "package-lock.json"];

/**
 * Builds the staff's browser application with Vite into `dist/workbench` of the project at `root`, unless what lies
 * there was made from the same sources. It is built aside and moved into place whole: a build that was broken off, or
 * one that another process makes at the same moment, never leaves half a workbench.
 */
export async function buildWorkbench(root: string): Promise<Built> {
  const place = join(root, "dist/workbench");
  const wanted = await hashOf(root);
  if ((await stampOf(place)) === wanted) return { ok: true, fresh: false };

  const config = join(root, "src/workbench/vite.config.ts");
  if (!existsSync(config)) return { ok: false, why: `The workbench cannot be built: ${config} is not there.` };
  const vite = join(root, "node_modules/vite/bin/vite.js");
  if (!existsSync(vite)) return { ok: false, why: "The workbench cannot be built: Vite is missing. Run `npm ci`." };

  // Read natively, the configuration is not first written into node_modules, which may belong to somebody else.
  const options = ["--config", config, "--configLoader", "native", "--emptyOutDir", "--logLevel", "warn"];
  console.log("Building the workbench, once (about half a minute) …");
  const aside = join(root, `dist/.workbench-${process.pid}`);
  try {
    const { code, said } = await run(root, [vite, "build", ...options, "--outDir", aside]);
    if (code !== 0) return { ok: false, why: `The workbench does not build. Vite says:\n${said}` };
    if (!existsSync(join(aside, "index.html"))) return { ok: false, why: "Vite built a workbench without index.html." };
    await writeFile(join(aside, stamp), wanted);
    await rm(place, { recursive: true, force: true });
    await rename(aside, place);
    return { ok: true, fresh: true };
  } catch (error) {
    if ((await stampOf(place)) === wanted) return { ok: true, fresh: false };
    return { ok: false, why: `The workbench cannot be put into ${place}: ${String(error)}` };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

const stamp = "sources.sha256";

async function stampOf(place: string): Promise<string | undefined> {
  return existsSync(join(place, stamp)) ? await readFile(join(place, stamp), "utf8") : undefined;
}

async function hashOf(root: string): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(sources, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash("sha256");
  for (const path of paths.toSorted()) hash.update(`${path.slice(root.length)}\0`).update(await readFile(path));
  return hash.digest("hex");
}

function run(root: string, arguments_: readonly string[]): Promise<{ code: number | null; said: string }> {
  const running = spawn(process.execPath, arguments_, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  running.stdout.on("data", (part: Buffer) => said.push(part));
  running.stderr.on("data", (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (code) => resolve({ code, said: Buffer.concat(said).toString() }));
  });
}
