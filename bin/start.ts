import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildWorkbench } from "./workbench.ts";

const root = join(import.meta.dirname, "..");

/** Builds the workbench where its sources changed, and becomes the server: the same process, so that signals reach it. */
export async function start(): Promise<void> {
  const main = join(root, "src/main.ts");
  if (!existsSync(main)) return stop(`${main} is not there: this copy of Huiyin is not whole. Get it again.`);
  const built = await buildWorkbench(root);
  if (!built.ok) return stop(built.why);
  await import(pathToFileURL(main).href);
}

function stop(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
