import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";

const wanted = [
  "README.md",
  "README.zh-CN.md",
  "STYLE.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "LICENSE",
  "docs/glossary.md",
] as const;

/** The texts a newcomer looks for are there, and the README says the same in both languages: as many parts, the same commands. */
export const texts: Check = {
  name: "texts",
  look: async (root) => {
    const missing = wanted.filter((path) => !existsSync(join(root, path)));
    if (missing.length > 0) return missing.map((path) => `${path} is missing.`);
    const [english, chinese] = await Promise.all([shapeOf(root, "README.md"), shapeOf(root, "README.zh-CN.md")]);
    const amiss: string[] = [];
    if (english.levels !== chinese.levels) amiss.push("README.md and README.zh-CN.md do not have the same headings.");
    if (english.commands !== chinese.commands)
      amiss.push("README.md and README.zh-CN.md do not give the same commands.");
    return amiss;
  },
};

/** The levels of the headings, and the text of the `sh` fences without their comments: what must be equal in both. */
async function shapeOf(root: string, path: string): Promise<{ levels: string; commands: string }> {
  const text = await readFile(join(root, path), "utf8");
  const fences = [...text.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)];
  const prose = fences.reduce((rest, [whole]) => rest.replace(whole, ""), text);
  const commands = fences
    .filter(([, language]) => language === "sh")
    .map(([, , body]) => body?.replace(/ *#.*$/gm, ""));
  return {
    levels: (prose.match(/^#+(?= )/gm) ?? []).join(" "),
    commands: commands.join("\n"),
  };
}
