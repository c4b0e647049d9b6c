import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import { changeRequest } from "../contract/organisation-change.ts";
import { answer } from "./answer.ts";
import { viewer } from "./signed-in.ts";

/** Changing the organisation. */
export const organisationRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.post("/api/organisation/changes", { schema: { body: changeRequest } }, async (request, reply) => {
    const { command, once } = request.body;
    return answer(reply, await door.changeOrganisation(viewer(request), command, once));
  });
};
