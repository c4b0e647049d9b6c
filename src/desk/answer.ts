import type { FastifyReply } from "fastify";
import type { Outcome } from "../access/door.ts";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";

/** Turns what came of a command into HTTP: done is 200, refused 409 with its reason, and what is not there or not theirs 404. */
export function answer<Done, Why extends { readonly why: string }>(
  reply: FastifyReply,
  outcome: Outcome<Done, Why>,
): FastifyReply {
  if (outcome.done) return reply.send(outcome);
  if (outcome.refusal.why === "not-found") return fault(reply, 404, sentences.notFound);
  return reply.code(409).send(outcome);
}
