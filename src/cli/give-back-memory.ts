import type { FastifyInstance } from "fastify";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Gives back what a busy hour took: V8 keeps the room in which new objects were made, some 50 MB, until it makes new ones, and a
 * district's one server stands beside its database on a small machine. It happens once, `quiet` milliseconds after the last
 * answer, when nobody waits for it.
 */
export function giveBackMemory(app: FastifyInstance, quiet = 8_000): void {
  const collect = collector();
  const timer = setTimeout(() => void collect({ type: "major", execution: "async", flavor: "last-resort" }), quiet);
  timer.unref();
  app.addHook("onResponse", async () => void timer.refresh());
  app.addHook("onClose", async () => clearTimeout(timer));
}

/** Node hands out the collector only to who asked for it at the start, and to a context made while it is on. */
function collector(): NodeJS.GCFunction {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as NodeJS.GCFunction;
  setFlagsFromString("--no-expose-gc");
  return collect;
}
