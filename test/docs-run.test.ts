import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandsIn, inlineCommandsIn, runDocCommand } from "./doc-commands.ts";
import { arrivalWithFile } from "./arrival.ts";
import { openDistrict, type District } from "./district.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const documents = ["README.md", "README.zh-CN.md", "SECURITY.md", ...globSync("docs/*.md", { cwd: root })];
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const testFiles = globSync("{src,test,bin,bench,rulebooks,demo}/**/*.test.{ts,tsx}", { cwd: root });

let district: District;
beforeAll(async () => {
  district = await openDistrict();
  await arrivalWithFile(district);
});
afterAll(() => district.close());

/** What the run on a clean machine (`.ci/run`) does itself, word for word. */
const byTheCleanMachine = ["npm ci", "npm run check", "npm test"];

/** Everything that is amiss with the commands of a document, each run on a data folder of its own. */
async function faultsOf(markdown: string): Promise<string[]> {
  const { commands, amiss } = commandsIn(markdown);
  const env = { HUIYIN_DATA: district.folder, DATABASE_URL: district.database.url, LANG: "en" };
  const faults: string[] = [...amiss];
  for (const { kind, command } of commands) {
    if (kind === "serve" && command !== "npm start") faults.push(`“${command}” stays up, and no test starts it`);
    if (kind === "serve" || byTheCleanMachine.includes(command)) continue;
    const fault = await runDocCommand(command, env);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

/** A command in a line of text that could not be meant: its script, file or test is not there. */
function unknownIn(command: string): boolean {
  const [program, verb, ...rest] = command.split(" ");
  if (program === "node" || program === "bash") return !existsSync(join(root, verb ?? ""));
  if (verb === "ci" || verb === "start") return false;
  if (verb === "run") return !Object.hasOwn(scripts, rest[0] ?? "");
  const paths = rest.filter((word) => word !== "--");
  return verb !== "test" || paths.some((path) => !testFiles.some((file) => file.includes(path)));
}

test("what a clean machine runs is what the READMEs tell a newcomer to run, and `npm start` is what its own test starts", () => {
  const run = read(".ci/run");
  for (const command of byTheCleanMachine) expect(run).toMatch(new RegExp(`^(if ! )?${command}( |$)`, "m"));
  expect(scripts["start"]).toBe("node bin/start.mjs");
  expect(read("bin/start.test.ts")).toContain(`"bin/start.mjs"`);
  for (const page of ["README.md", "README.zh-CN.md"])
    expect(commandsIn(read(page)).commands).toEqual([
      { kind: "sh", command: "npm ci" },
      { kind: "serve", command: "npm start" },
      { kind: "sh", command: "npm run check" },
      { kind: "sh", command: "npm test" },
    ]);
});

test("every command in a fence of the documents ends with success", async () => {
  for (const page of documents) expect({ page, faults: await faultsOf(read(page)) }).toEqual({ page, faults: [] });
}, 120_000);

test("every command in a line of text names a script, a file or a test that is there", () => {
  const all = documents.flatMap((page) => inlineCommandsIn(read(page)));
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(unknownIn)).toEqual([]);
});

test("a wrong command, a fence that nobody runs and a test that is gone would be found", async () => {
  const fence = (language: string, body: string) => `\`\`\`${language}\n${body}\n\`\`\`\n`;
  const faults = await faultsOf(
    [fence("sh", "node src/cli/main.ts verifi"), fence("bash", "npm ci"), fence("sh serve", "npm run serve")].join(
      "\n",
    ),
  );
  expect(faults).toEqual([
    "a fence is marked “bash”",
    expect.stringContaining("There is no command “verifi”"),
    "“npm run serve” stays up, and no test starts it",
  ]);
  expect(unknownIn("npm test -- src/nowhere")).toBe(true);
  expect(unknownIn("npm run evaluated -- calendar")).toBe(true);
  expect(unknownIn("node bench/nothing.ts")).toBe(true);
});
