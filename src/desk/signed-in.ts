import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Door, Viewer } from "../access/door.ts";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set by `requireSignIn` on every route behind it. */
    officerAtDesk: Viewer | undefined;
  }
}

export const cookieName = "__Host-huiyin";
export const cookie = { path: "/", httpOnly: true, secure: true, sameSite: "strict" } as const;

/** Lets through only who is signed in. The posts are asked for anew each time, so one that was given up ends at once. */
export function requireSignIn(app: FastifyInstance, door: Door): void {
  app.decorateRequest("officerAtDesk", undefined);
  app.addHook("onRequest", async (request, reply): Promise<FastifyReply | undefined> => {
    const token = request.cookies[cookieName];
    const officer = token === undefined ? undefined : await door.sessions.find(token);
    request.officerAtDesk = officer === undefined ? undefined : await door.viewerOf(officer);
    return request.officerAtDesk ? undefined : fault(reply, 401, sentences.signIn);
  });
}

/** Who asks. Only for routes behind `requireSignIn`. */
export function viewer(request: FastifyRequest): Viewer {
  if (!request.officerAtDesk) throw new Error(`${request.url} is not behind requireSignIn`);
  return request.officerAtDesk;
}
