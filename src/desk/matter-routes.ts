import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Door } from "../access/door.ts";
import { identityRequest } from "../contract/identity.ts";
import { repeatsRequest } from "../contract/intake.ts";
import { matterQuery } from "../contract/matter-row.ts";
import { id } from "../kernel/id.ts";
import { answer } from "./answer.ts";
import { fault } from "./faults.ts";
import { matterQueryInAddress } from "./query-in-address.ts";
import { sentences } from "./sentences.ts";
import { viewer } from "./signed-in.ts";

const name = z.string().min(1).max(64);
const ofMatter = z.object({ id: name });
const ofParty = z.object({ id: name, party: name });

/** Reading matters: the list, one of them, and it as its reporter sees it. */
export const matterRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.get("/api/matters", { schema: { querystring: matterQueryInAddress } }, (request) =>
    door.matters(viewer(request), request.query),
  );

  // Words searched for may name somebody, and addresses are kept in logs on the way: so they come in the body.
  app.post("/api/searches", { schema: { body: matterQuery } }, (request) =>
    door.matters(viewer(request), request.body),
  );

  app.post("/api/repeats", { schema: { body: repeatsRequest } }, (request) =>
    door.likelyRepeats(viewer(request), request.body.words, request.body.programme),
  );

  app.get("/api/matters/:id", { schema: { params: ofMatter } }, async (request, reply) => {
    const matter = await door.matter(viewer(request), id(request.params.id));
    return matter ?? fault(reply, 404, sentences.notFound);
  });

  app.get("/api/matters/:id/as-reporter", { schema: { params: ofMatter } }, async (request, reply) => {
    const seen = await door.asReporterSees(viewer(request), id(request.params.id));
    return seen ?? fault(reply, 404, sentences.notFound);
  });

  app.get("/api/matters/:id/closing-certificate", { schema: { params: ofMatter } }, async (request, reply) => {
    const certificate = await door.certificate(viewer(request), id(request.params.id));
    return certificate ?? fault(reply, 404, sentences.notFound);
  });

  app.post(
    "/api/matters/:id/identities/:party",
    { schema: { params: ofParty, body: identityRequest } },
    async (request, reply) =>
      answer(
        reply,
        await door.identity(viewer(request), id(request.params.id), id(request.params.party), request.body.purpose),
      ),
  );
};
