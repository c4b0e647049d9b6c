import process from "node:process";
import { askSecret } from "./ask-secret.ts";
import { commands } from "./commands.ts";
import { runCommand } from "./run-command.ts";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  env: process.env,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  askSecret,
  stopped: stopping.signal,
});
