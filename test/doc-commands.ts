import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** One command of a document: `sh` ends with success, `serve` stays up until it is stopped. */
export type DocCommand = { readonly kind: "sh" | "serve"; readonly command: string };

/** Fences that are read and not run, by what stands after the backticks. */
const notRun = ["text", "ts", "mermaid"];

/**
 * The commands of a document, and what is marked so that nobody would ever run it: a fence without a word, or with
 * another than `sh`, `sh serve` and those that are read only.
 */
export function commandsIn(markdown: string): {
  readonly commands: readonly DocCommand[];
  readonly amiss: readonly string[];
} {
  const commands: DocCommand[] = [];
  const amiss: string[] = [];
  for (const [, language = "", body = ""] of markdown.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)) {
    if (notRun.includes(language)) continue;
    const kind = { sh: "sh" as const, "sh serve": "serve" as const }[language];
    const lines = body.replaceAll("\\\n", " ").split("\n");
    if (kind === undefined) amiss.push(`a fence is marked “${language}”`);
    else commands.push(...lines.filter((line) => /^[^#\s]/.test(line)).map((command) => ({ kind, command })));
  }
  return { commands, amiss };
}

/** Commands that stand in a line of text, such as in a table: only those of npm and node. */
export function inlineCommandsIn(markdown: string): string[] {
  const prose = markdown.replace(/^```.*?^```$/gms, "");
  return [...prose.matchAll(/`((?:npm|node|bash) [^`]+)`/g)].map(([, command = ""]) => command);
}

/** Runs a command as somebody at a terminal in the project's folder does; `undefined` when it ended with success. */
export function runDocCommand(command: string, env: Readonly<Record<string, string>>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn("sh", ["-c", command], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => void (said += part.toString()));
    child.on("close", (code) => resolve(code === 0 ? undefined : `“${command}” ended with ${code}:\n${said}`));
  });
}
