import process from "node:process";
import type { Command } from "./command.ts";
import { importArrivals } from "./commands/import.ts";
import { rebuildCommand } from "./commands/rebuild.ts";
import { serveCommand } from "./commands/serve.ts";
import { verify } from "./commands/verify.ts";
import { runCommand } from "./run-command.ts";

const commands: readonly Command[] = [serveCommand, importArrivals, verify, rebuildCommand];

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  env: process.env,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  stopped: stopping.signal,
});
