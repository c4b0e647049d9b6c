import { readFile } from "node:fs/promises";
import { text } from "../../kernel/text.ts";
import { readRulebook } from "../../rules/language/read.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Misused } from "../command.ts";
import { sayUnreadable, type Unreadable } from "./say-unreadable.ts";

type Read = { readonly rulebooks: readonly Rulebook[] } | { readonly unreadable: Unreadable } | Misused;

/**
 * The rulebooks that were named, by the id of one that is installed or by a JSON file; all that are installed where nothing
 * was named. Refuses a name that stands for none; a file that is not in the language of rulebooks is told place by place.
 */
export async function readRulebooks(named: readonly string[], installed: readonly Rulebook[]): Promise<Read> {
  if (named.length === 0) return { rulebooks: installed };
  const rulebooks: Rulebook[] = [];
  for (const name of named) {
    const read = name.endsWith(".json") ? await readFrom(name) : byId(name, installed);
    if (!("rulebook" in read)) return read;
    rulebooks.push(read.rulebook);
  }
  return { rulebooks };
}

/** An installed rulebook by its id. */
export function byId(name: string, installed: readonly Rulebook[]): { readonly rulebook: Rulebook } | Misused {
  const rulebook = installed.findLast(({ id }) => id === name);
  if (rulebook) return { rulebook };
  const known = installed.map(({ id }) => id);
  return {
    misused: text(
      `没有“${name}”这个规则库。现有：${known.join("、")}；自己写的请给出 .json 文件。`,
      `There is no rulebook “${name}”. There are: ${known.join(", ")}. One of your own is given as a .json file.`,
    ),
  };
}

async function readFrom(
  path: string,
): Promise<{ readonly rulebook: Rulebook } | { readonly unreadable: Unreadable } | Misused> {
  const written = await readFile(path, "utf8").catch(() => undefined);
  if (written === undefined) {
    return { misused: text(`读不到文件 ${path}。`, `The file ${path} cannot be read.`) };
  }
  const parsed = parse(written);
  if ("broken" in parsed) return { unreadable: sayUnreadable(path, [{ at: "", why: parsed.broken }]) };
  const read = readRulebook(parsed.json);
  return read.ok ? { rulebook: read.rulebook } : { unreadable: sayUnreadable(path, read.wrong) };
}

function parse(written: string) {
  try {
    return { json: JSON.parse(written.replace(/^\uFEFF/, "")) as unknown };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { broken: text(`不是 JSON：${why}`, `It is not JSON: ${why}`) };
  }
}
