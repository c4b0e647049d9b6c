import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";

const most = 250;
const sources = ["{src,demo,test,bench,bin}/**/*.{ts,tsx,mjs,css}", "*.ts"];
const longByNature = [/\.test\.tsx?$/, /(^|\/)(migrations|data|words|tales)\//];

/** One idea a file: above 150 lines is a question, above 250 a refusal. Tests, migrations, data, words and the demo's tales are exempt. */
export const length: Check = {
  name: "length of files",
  look: async (root) => {
    const amiss: string[] = [];
    for await (const path of glob(sources, { cwd: root })) {
      if (longByNature.some((nature) => nature.test(path))) continue;
      const lines = (await readFile(join(root, path), "utf8")).trimEnd().split("\n").length;
      if (lines > most) amiss.push(`${path} has ${lines} lines, more than ${most}: split it by idea.`);
    }
    return amiss.toSorted();
  },
};
