import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import { changeRequest } from "../contract/organisation-change.ts";
import { answer } from "./answer.ts";
import type { Sessions } from "./sessions.ts";
import { viewer } from "./signed-in.ts";

type Options = { readonly door: Door; readonly sessions: Sessions };

/** Changing the organisation. Whose sign-in ends or gets another password is signed out everywhere at once. */
export const organisationRoutes: FastifyPluginAsyncZod<Options> = async (app, { door, sessions }) => {
  app.post("/api/organisation/changes", { schema: { body: changeRequest } }, async (request, reply) => {
    const { command, once } = request.body;
    const outcome = await door.changeOrganisation(viewer(request), command, once);
    const signsOut = command.command === "end-sign-in" || command.command === "let-sign-in";
    if (outcome.done && signsOut) await sessions.closeAllOf(command.officer);
    return answer(reply, outcome);
  });
};
