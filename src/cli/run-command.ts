import { text, type Language, type Text } from "../kernel/text.ts";
import type { Command, Found, Misused } from "./command.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { obstacle } from "./obstacle.ts";
import { readArguments } from "./read-arguments.ts";
import { readSettings } from "./settings.ts";

/** What a run of the program may reach of the world around it. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly askSecret: (prompt: string) => Promise<string>;
  readonly stopped: AbortSignal;
};

/** The language of a terminal: English unless `LANG` says Chinese, or nothing. */
export function languageOf(env: World["env"]): Language {
  return /zh/i.test(env["LC_ALL"] || env["LANG"] || "zh") ? "zh" : "en";
}

/**
 * Runs what was typed. Gives the exit code: 0 when all is well, 1 when something is wrong, 2 when it was used wrongly.
 * With `--json` the only thing on standard output is one object, also when it could not be done.
 */
export async function runCommand(
  commands: readonly Command[],
  typed: readonly string[],
  world: World,
): Promise<number> {
  const language = languageOf(world.env);
  const [name, ...rest] = typed;
  if (name === undefined || name === "--help" || name === "help") {
    world.out(helpOfAll(commands)[language]);
    return name === undefined ? 2 : 0;
  }
  const asJson = rest.includes("--json");
  const misused = (why: Text) => tell({ ok: false, misused: why }, [why], 2);
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const known = commands.map((one) => one.name);
    return misused(
      text(
        `没有“${name}”这个命令。可用的命令：${known.join("、")}。`,
        `There is no command “${name}”. There are: ${known.join(", ")}.`,
      ),
    );
  }
  const given = readArguments(command, rest);
  if ("misused" in given) return misused(given.misused);
  if (given.set.has("help")) {
    world.out(helpOf(command)[language]);
    return 0;
  }

  const found = await attempt(async () => {
    const say = (what: Text) => world.err(what[language]);
    const askSecret = (prompt: Text) => world.askSecret(prompt[language]);
    return command.run(given, { settings: readSettings(world.env), say, askSecret, stopped: world.stopped });
  });
  if ("misused" in found) return misused(found.misused);
  return tell({ ok: found.good, ...found.facts }, found.lines, found.code ?? (found.good ? 0 : 1), world.out);

  function tell(facts: object, lines: readonly Text[], code: number, write = world.err): number {
    if (asJson) world.out(JSON.stringify(facts));
    else for (const line of lines) write(line[language]);
    return code;
  }
}

/** What stands in the way of the whole command is a finding like any other; everything else is a bug and shows itself. */
async function attempt(run: () => Promise<Found | Misused>): Promise<Found | Misused> {
  try {
    return await run();
  } catch (error) {
    const why = obstacle(error);
    if (!why) throw error;
    return { good: false, lines: [why], facts: { why } };
  }
}
