import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";

const page = 60;

/** Decision records: numbered from 1 without a gap or a twin, dated, under a page, and ending with what they cost. */
export const decisions: Check = {
  name: "decision records",
  look: async (root) => {
    const names = (await readdir(join(root, "decisions"))).toSorted();
    const gaps = names.flatMap((name, at) => {
      const expected = String(at + 1).padStart(4, "0");
      return name.startsWith(`${expected}-`) ? [] : [`decisions/${name} stands where number ${expected} should.`];
    });
    const texts = await Promise.all(names.map((name) => readFile(join(root, "decisions", name), "utf8")));
    return [...gaps.slice(0, 1), ...names.flatMap((name, at) => form(`decisions/${name}`, texts[at] ?? ""))];
  },
};

function form(path: string, text: string): string[] {
  const headings = text.match(/^#+ .*$/gm) ?? [];
  const amiss: string[] = [];
  if (!/^decisions\/\d{4}-[a-z0-9-]+\.md$/.test(path)) amiss.push(`${path} is not named like 0007-one-thing.md.`);
  if (!/^\d{4}-\d{2}-\d{2}$/m.test(text)) amiss.push(`${path} has no date on a line of its own.`);
  if (headings.at(-1) !== "## What it costs") amiss.push(`${path} does not end with "## What it costs".`);
  if (text.trimEnd().split("\n").length > page) amiss.push(`${path} is longer than a page (${page} lines).`);
  return amiss;
}
