import { commands } from "../src/cli/commands.ts";
import { runCommand } from "../src/cli/run-command.ts";
import type { District } from "./district.ts";

/** What a command said: for people (`lines`, and `aside` on standard error) or, with `--json`, as `facts`. */
export type Said = {
  readonly code: number;
  readonly lines: readonly string[];
  readonly aside: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
};

/** The terminal around a command: its environment, and what is typed where a secret is asked for. */
type Terminal = {
  readonly env?: Readonly<Record<string, string>>;
  readonly secret?: string;
  readonly stopped?: AbortSignal;
};

/** Runs `huiyin` as an operator does on a district's data folder and database, in English unless `env` says otherwise. */
export async function huiyin(
  { folder, database }: Pick<District, "folder" | "database">,
  typed: readonly string[],
  { env = {}, secret = "", stopped = new AbortController().signal }: Terminal = {},
): Promise<Said> {
  const lines: string[] = [];
  const aside: string[] = [];
  const code = await runCommand(commands, typed, {
    env: { HUIYIN_DATA: folder, DATABASE_URL: database.url, LANG: "en", ...env },
    out: (line) => lines.push(...line.split("\n")),
    err: (line) => aside.push(...line.split("\n")),
    askSecret: () => Promise.resolve(secret),
    stopped,
  });
  const facts = typed.includes("--json") ? (JSON.parse(lines.join("\n")) as Record<string, unknown>) : {};
  return { code, lines, aside, facts };
}
