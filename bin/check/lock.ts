import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";

/** The lock names versions and digests, never where to download from: each place has its own registry. */
export const lock: Check = {
  name: "package-lock without addresses",
  look: async (root) => {
    const lines = (await readFile(join(root, "package-lock.json"), "utf8")).split("\n");
    const found = lines.filter((line) => line.includes('"resolved"') && !line.includes('"file:'));
    return found.length === 0
      ? []
      : [`${found.length} entries name a download address, the first one ${found[0]?.trim()}. Remove these lines.`];
  },
};
