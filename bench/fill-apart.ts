import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { FillAsked } from "./fill.ts";

/** Makes matters in a process of its own, which leaves nothing behind in the memory of the server that is measured. */
export async function fillApart(asked: FillAsked): Promise<void> {
  const filler = fork(join(import.meta.dirname, "fill.ts"));
  const ended = once(filler, "exit").then(() => false);
  filler.send(asked);
  const filled = await Promise.race([once(filler, "message").then(() => true), ended]);
  if (!filled) throw new Error("The process that makes matters ended before they were made");
  filler.kill();
  await ended;
}
