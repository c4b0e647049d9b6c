import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/kernel/text.ts";

const folder = join(import.meta.dirname, "../../../src/workbench/words");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));

/** A piece of what the workbench says in one language: what stands between the names and numbers put into it. */
type Said = { readonly language: Language; readonly piece: string };

let all: Promise<readonly Said[]> | undefined;

/** What the workbench can say in both languages, in pieces. */
function pieces(): Promise<readonly Said[]> {
  return (all ??= Promise.all(files.map(piecesIn)).then((of) => of.flat()));
}

async function piecesIn(file: string): Promise<Said[]> {
  const exported = Object.entries((await import(join(folder, file))) as Record<string, unknown>);
  return (["zh", "en"] as const).flatMap((language) =>
    exported.flatMap(([name, value]) => {
      const tongue = name.toLowerCase().endsWith(language) ? value : (value as Record<string, unknown>)[language];
      return leaves(tongue).map((piece) => ({ language, piece }));
    }),
  );
}

const between = /[^`"${}\n\\]*[\p{Script=Han}A-Za-z][^`"${}\n\\]*/gu;

function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [...String(value).matchAll(between)].map(([piece]) => piece.trim());
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** The pieces of the other language that stand in what was read. Short ones are left out: a name may hold them. */
export async function foreign(read: string, language: Language): Promise<string[]> {
  const telling = language === "en" ? /\p{Script=Han}{6}/u : /^[A-Za-z][a-z]+(?: [a-z]+){2}/;
  const others = (await pieces()).filter((one) => one.language !== language && telling.test(one.piece));
  return others.map(({ piece }) => piece).filter((piece) => read.includes(piece));
}

/** The Chinese pieces that nobody has read. */
export async function unread(read: string): Promise<string[]> {
  const flat = read.replaceAll(/\s+/g, "");
  const chinese = (await pieces()).filter(({ language, piece }) => language === "zh" && /\p{Script=Han}/u.test(piece));
  return [...new Set(chinese.map(({ piece }) => piece))].filter(
    (piece) => !flat.includes(piece.replaceAll(/\s+/g, "")),
  );
}
