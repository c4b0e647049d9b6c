import type { FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import type { Fault } from "../contract/fault.ts";
import { passwordRequest } from "../contract/sign-in.ts";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";
import { cookie, cookieName, viewer } from "./signed-in.ts";

/** One's own sign-in: where one is signed in, out everywhere else, another password, and that a renewal was read. */
export const ownSignInRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.delete("/api/me/renewal", async (request, reply) => {
    await door.renewalSeen(viewer(request));
    return reply.code(204).send();
  });

  app.get("/api/me/sessions", (request) =>
    door.sessions.listOf(viewer(request).officer, request.cookies[cookieName] ?? ""),
  );

  app.delete("/api/me/sessions", onlyHere);

  app.put("/api/me/password", { schema: { body: passwordRequest } }, async (request, reply) => {
    const outcome = await door.changePassword(viewer(request), request.body);
    if (outcome === "done") return onlyHere(request, reply);
    if (outcome === "later") return fault(reply, 429, sentences.signInLater);
    const sentence = outcome === "wrong" ? sentences.wrongCurrent : outcome.password;
    const field = outcome === "wrong" ? "current" : "password";
    return reply.code(422).send({ sentence: sentences.check, fields: [{ field, sentence }] } satisfies Fault);
  });

  /** Ends every session of who asks and begins one anew here, so that no token of before is good for anything. */
  async function onlyHere(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { officer } = viewer(request);
    await door.sessions.closeAllOf(officer);
    return reply
      .setCookie(cookieName, await door.sessions.open(officer), cookie)
      .code(204)
      .send();
  }
};
