import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import { changeRequest } from "../contract/organisation-change.ts";
import { identityViewsQuery, organisationLogQuery } from "../contract/watch.ts";
import { answer } from "./answer.ts";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";
import { viewer } from "./signed-in.ts";

/** Changing the organisation, and for who watches over it what was changed and who opened identities. */
export const organisationRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.post("/api/organisation/changes", { schema: { body: changeRequest } }, async (request, reply) => {
    const { command, once } = request.body;
    return answer(reply, await door.changeOrganisation(viewer(request), command, once));
  });

  app.get("/api/organisation/log", { schema: { querystring: organisationLogQuery } }, async (request, reply) => {
    const page = await door.organisationLog(viewer(request), request.query);
    return page ?? fault(reply, 404, sentences.notYours);
  });

  app.get("/api/identity-views", { schema: { querystring: identityViewsQuery } }, async (request, reply) => {
    const page = await door.identityViews(viewer(request), request.query.before);
    return page ?? fault(reply, 404, sentences.notYours);
  });
};
