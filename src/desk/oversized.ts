import type { FastifyReply, FastifyRequest } from "fastify";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";

/** More values than the fullest thing a workbench sends has: fifty saved views of forty columns each. */
const most = 20_000;

/**
 * Refuses, before its shape is looked at, what holds more values than anything of ours: each that is wrong would be
 * answered by a sentence of its own, and while a million are written nobody else is served.
 */
export async function refuseTooManyValues({ body }: FastifyRequest, reply: FastifyReply) {
  return holdsMoreThan(most, body) ? fault(reply, 413, sentences.tooLarge) : undefined;
}

/** Without recursion: how deep a value goes is up to whoever sent it. */
function holdsMoreThan(least: number, sent: unknown): boolean {
  const left: unknown[] = [sent];
  for (let held = 0; left.length > 0; held++) {
    const one = left.pop();
    if (typeof one !== "object" || one === null) continue;
    const values = Object.values(one);
    if (held + left.length + values.length > least) return true;
    left.push(...values);
  }
  return false;
}
