import type { FastifyReply } from "fastify";
import type { Markup } from "./markup.ts";

/** Answers with a page. */
export async function show(reply: FastifyReply, page: Markup, status = 200): Promise<FastifyReply> {
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .send(String(await page));
}
