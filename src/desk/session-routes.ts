import type { FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door, Viewer } from "../access/door.ts";
import type { Fault } from "../contract/fault.ts";
import { enrolmentRequest, signInRequest, type DemoSignIn } from "../contract/sign-in.ts";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";
import { cookie, cookieName } from "./signed-in.ts";

type Options = {
  readonly door: Door;
  readonly demoSignIns: readonly DemoSignIn[] | undefined;
};

/** Signing in and out, and in demo mode the list of sign-ins. Setting a password with a code. These are the only routes for who is not signed in. */
export const sessionRoutes: FastifyPluginAsyncZod<Options> = async (app, { door, demoSignIns }) => {
  app.post("/api/session", { schema: { body: signInRequest } }, async (request, reply) => {
    const { name, password } = request.body;
    const who = await door.signIn(name, password);
    if (who === "wrong") return fault(reply, 401, sentences.wrongSignIn);
    if (who === "later") return fault(reply, 429, sentences.signInLater);
    return enter(request, reply, who);
  });

  app.post("/api/enrolment", { schema: { body: enrolmentRequest } }, async (request, reply) => {
    const who = await door.enrol(request.body);
    if (typeof who === "object" && "officer" in who) return enter(request, reply, who);
    switch (who) {
      case "wrong":
        return fault(reply, 401, sentences.wrongCode);
      case "later":
        return fault(reply, 429, sentences.signInLater);
      case "over":
        return fault(reply, 403, sentences.codeIsOver);
      case "waits":
        return fault(reply, 403, sentences.codeWaits);
      default:
        return reply
          .code(422)
          .send({ sentence: sentences.check, fields: [{ field: "password", sentence: who.password }] } satisfies Fault);
    }
  });

  app.delete("/api/session", async (request, reply) => {
    await leave(request.cookies[cookieName]);
    return reply.clearCookie(cookieName, cookie).header("clear-site-data", '"cache"').code(204).send();
  });

  if (demoSignIns) app.get("/api/demo-sign-ins", async () => demoSignIns);

  async function enter(request: FastifyRequest, reply: FastifyReply, who: Viewer): Promise<FastifyReply> {
    await leave(request.cookies[cookieName]);
    return reply.setCookie(cookieName, await door.sessions.open(who.officer), cookie).send(await door.me(who));
  }

  async function leave(token: string | undefined): Promise<void> {
    if (token !== undefined) await door.sessions.close(token);
  }
};
