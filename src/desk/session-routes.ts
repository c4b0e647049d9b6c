import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import { signInRequest, type DemoSignIn } from "../contract/sign-in.ts";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";
import { cookieName } from "./signed-in.ts";

type Options = {
  readonly door: Door;
  readonly demoSignIns: readonly DemoSignIn[] | undefined;
};

const cookie = { path: "/", httpOnly: true, secure: true, sameSite: "strict" } as const;

/** Signing in and out, and in demo mode the list of sign-ins. These are the only routes for who is not signed in. */
export const sessionRoutes: FastifyPluginAsyncZod<Options> = async (app, { door, demoSignIns }) => {
  app.post("/api/session", { schema: { body: signInRequest } }, async (request, reply) => {
    const { name, password } = request.body;
    const who = await door.signIn(name, password);
    if (who === "wrong") return fault(reply, 401, sentences.wrongSignIn);
    if (who === "later") return fault(reply, 429, sentences.signInLater);
    await leave(request.cookies[cookieName]);
    return reply.setCookie(cookieName, await door.sessions.open(who.officer), cookie).send(await door.me(who));
  });

  app.delete("/api/session", async (request, reply) => {
    await leave(request.cookies[cookieName]);
    return reply.clearCookie(cookieName, cookie).header("clear-site-data", '"cache"').code(204).send();
  });

  if (demoSignIns) app.get("/api/demo-sign-ins", async () => demoSignIns);

  async function leave(token: string | undefined): Promise<void> {
    if (token !== undefined) await door.sessions.close(token);
  }
};
