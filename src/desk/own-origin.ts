import type { FastifyReply, FastifyRequest } from "fastify";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";

/**
 * Refuses to change anything for a page of another site, beside what SameSite=Strict already does: a browser says where
 * a request comes from (Fetch Metadata, and Origin), and both have to name this site.
 */
export async function refuseOtherSites(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const { origin, "sec-fetch-site": site } = request.headers;
  const elsewhere =
    (origin !== undefined && hostOf(origin) !== request.host) || (site !== undefined && site !== "same-origin");
  return elsewhere ? fault(reply, 403, sentences.otherSite) : undefined;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
