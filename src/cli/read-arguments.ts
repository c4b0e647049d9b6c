import { parseArgs } from "node:util";
import { text } from "../kernel/text.ts";
import type { Command, Flag, Given, Misused } from "./command.ts";

/** What every command takes besides its own flags. */
export const commonFlags: Readonly<Record<string, Flag>> = {
  json: { says: text("以 JSON 输出结果，供程序读取", "print the result as JSON, for programs") },
  help: { says: text("显示用法", "show how it is used") },
};

/** Reads what was typed after a command's name. Unknown flags, missing values and words too many are said, never guessed at. */
export function readArguments(
  { name, words, more, flags }: Pick<Command, "name" | "words" | "more" | "flags">,
  typed: readonly string[],
): Given | Misused {
  const known: Readonly<Record<string, Flag>> = { ...flags, ...commonFlags };
  const options = Object.fromEntries(
    Object.entries(known).map(([flag, { takes }]) => [
      flag,
      { type: takes === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string> = {};
  const set = new Set<string>();
  const alone: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") alone.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!flag) return misused(name, `没有 ${token.rawName} 这个选项。`, `There is no option ${token.rawName}.`);
    const written = token.value ?? "";
    if (flag.takes !== undefined && (written === "" || (!token.inlineValue && written.startsWith("-"))))
      return misused(
        name,
        `${token.rawName} 后面要写 ${flag.takes}。`,
        `${token.rawName} has to be followed by ${flag.takes}.`,
      );
    if (flag.takes === undefined && token.value !== undefined)
      return misused(name, `${token.rawName} 后面不写值。`, `${token.rawName} takes no value.`);
    set.add(token.name);
    values[token.name] = written;
  }
  if (!set.has("help") && alone.length < words.length) {
    const missing = words.slice(alone.length).join(" ");
    return misused(name, `还缺 ${missing}。`, `${missing} is missing.`);
  }
  if (alone.length > words.length && !more) {
    const extra = alone.slice(words.length).join(" ");
    return misused(name, `多了“${extra}”。`, `“${extra}” is too many.`);
  }
  return { values, set, words: alone };
}

function misused(name: string, zh: string, en: string): Misused {
  return { misused: text(`${zh}用法见 huiyin ${name} --help`, `${en} See: huiyin ${name} --help`) };
}
