import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Looking } from "./looking.ts";
import { unread } from "./pieces.ts";

const router = join(import.meta.dirname, "../../../src/workbench/router.tsx");

/** Every page of the workbench, by its address; the first only leads on to another. */
function pagesOfRouter(): string[] {
  const source = readFileSync(router, "utf8");
  return [...source.matchAll(/\.\.\.at\("([^"]+)"\)/g)].map(([, path = ""]) => path).filter((path) => path !== "/");
}

/** The pages of the workbench that nobody has gone to, and what it can say in Chinese that nobody has read. */
export async function passedOver(
  lookings: readonly Pick<Looking, "paths" | "read">[],
): Promise<{ pages: string[]; words: string[] }> {
  const gone = lookings.flatMap(({ paths }) => [...paths]).map((path) => path.replace(/^\/desk/, ""));
  const isPage = (page: string) => new RegExp(`^${page.replace(/\$\w+/, "[^/]+")}$`);
  return {
    pages: pagesOfRouter().filter((page) => !gone.some((path) => isPage(page).test(path))),
    words: await unread(lookings.map(({ read }) => read()).join("\n")),
  };
}
