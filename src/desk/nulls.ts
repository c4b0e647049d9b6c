import type { FastifyReply, FastifyRequest } from "fastify";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";

/** Refuses what carries a null character anywhere: PostgreSQL keeps none, and no keyboard writes one. */
export async function refuseNulls({ params, query, body }: FastifyRequest, reply: FastifyReply) {
  return holdsNull([params, query, body]) ? fault(reply, 400, sentences.unreadable) : undefined;
}

/** Without recursion: how deep a value goes is up to whoever sent it. */
function holdsNull(sent: unknown): boolean {
  const left: unknown[] = [sent];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === "string" && one.includes("\0")) return true;
    if (typeof one === "object" && one !== null)
      for (const [name, value] of Object.entries(one)) left.push(name, value);
  }
  return false;
}
