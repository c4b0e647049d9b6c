import { buildHouse } from "../house.ts";

/** What the linter said of the files it was shown: whether it let them pass, and its words, a line a fault. */
export type Verdict = { passed: boolean; said: string };

/** Shows `files` (path to text) to the real linter with the real configuration, in an otherwise empty house. */
export async function lint(files: Readonly<Record<string, string>>): Promise<Verdict> {
  await using house = await buildHouse(["oxlint.config.ts", "tsconfig.json", "package.json", "test/directions"], files);
  const linter = "node_modules/oxlint/bin/oxlint";
  const { code, said } = await house.node([linter, "--type-aware", "-f", "unix", ...Object.keys(files)]);
  return { passed: code === 0, said };
}
