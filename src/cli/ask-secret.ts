import process from "node:process";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Asks on standard error and reads one line from standard input; at a terminal nothing of it is shown. */
export function askSecret(prompt: string): Promise<string> {
  process.stderr.write(prompt);
  const unseen = new Writable({ write: (_part, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: process.stdin.isTTY });
  return new Promise((resolve) => {
    lines.once("line", resolve);
    lines.once("close", () => resolve(""));
  }).then((line) => {
    lines.close();
    if (process.stdin.isTTY) process.stderr.write("\n");
    return String(line);
  });
}
