import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";

/** What the build writes where a nonce belongs (`html.cspNonce` of the workbench's Vite configuration). */
const placeholder = "{{nonce}}";

/**
 * Serves the built workbench at `/desk/`: its one page, for every address of the application, with a fresh nonce and a
 * policy that lets nothing else run; and its hashed assets, which never change.
 */
export async function workbenchPages(app: FastifyInstance, { folder }: { readonly folder: string }): Promise<void> {
  const assets = join(folder, "assets");
  if (existsSync(assets))
    await app.register(fastifyStatic, {
      root: assets,
      prefix: "/desk/assets/",
      decorateReply: false,
      preCompressed: true,
      index: false,
      immutable: true,
      maxAge: "365d",
    });

  const page = await readFile(join(folder, "index.html"), "utf8").catch(() => undefined);
  app.get("/desk", (_request, reply) => reply.redirect("/desk/", 308));
  app.get("/desk/*", (request, reply) => {
    if (request.url.startsWith("/desk/assets/")) return fault(reply, 404, sentences.noSuchPage);
    if (page === undefined) return fault(reply, 503, sentences.noWorkbench);
    const nonce = randomBytes(16).toString("base64");
    return reply
      .header("content-security-policy", policy(nonce))
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(page.replaceAll(placeholder, nonce));
  });
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
