import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWorkbench } from "../bin/workbench.ts";
import type { Figure } from "./figure.ts";

const root = join(import.meta.dirname, "..");

/**
 * What an officer's browser loads before the first page stands: the page itself, its styles, and every script it needs,
 * each under gzip, in KB of 1000 bytes. The first page is Today; `heaviest` is the same for the page that needs most.
 */
export async function weightOfWorkbench(): Promise<Figure[]> {
  const built = await buildWorkbench(root);
  if (!built.ok) throw new Error(built.why);
  const folder = join(root, "dist/workbench");
  const page = await readFile(join(folder, "index.html"), "utf8");
  const assets = (await readdir(join(folder, "assets"))).filter((name) => /\.(js|css)$/.test(name));
  const text = new Map(
    await Promise.all(
      assets.map(async (name) => [name, await readFile(join(folder, "assets", name), "utf8")] as const),
    ),
  );
  const shell = assets.filter((name) => page.includes(`/assets/${name}"`));
  const weigh = (route: string): number => {
    const own = assets.filter((name) => name.startsWith(`${route}-page-`));
    const needed = needs([...shell, ...own], text);
    return [page, ...needed.map((name) => text.get(name) ?? "")].reduce((sum, one) => sum + gzipSync(one).length, 0);
  };
  const routes = [...new Set(assets.flatMap((name) => /^(.+)-page-/.exec(name)?.[1] ?? []))];
  return [
    { name: "workbench: first load, gzip", figure: kilobytes(weigh("today")), unit: "KB" },
    {
      name: "workbench: first load of the heaviest page, gzip",
      figure: kilobytes(Math.max(...routes.map(weigh))),
      unit: "KB",
    },
  ];
}

/** These and all that they import before they run; what is imported later, on demand, does not count. */
function needs(first: readonly string[], text: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const waiting = [...first];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const [, imported = ""] of text.get(name)?.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g) ?? [])
      waiting.push(imported);
  }
  return [...found];
}

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
