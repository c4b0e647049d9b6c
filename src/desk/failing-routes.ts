import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Door } from "../access/door.ts";
import { failingQuery } from "../contract/failing.ts";
import { id } from "../kernel/id.ts";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";
import { viewer } from "./signed-in.ts";

const name = z.string().min(1).max(64);
const ofFailing = z.object({ id: name, kind: name, about: name });

/** The list of failures of duty, and what shows one of them. */
export const failingRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.get("/api/failings", { schema: { querystring: failingQuery } }, (request) =>
    door.failings(viewer(request), request.query),
  );

  app.get("/api/matters/:id/failings/:kind/:about", { schema: { params: ofFailing } }, async (request, reply) => {
    const { id: matter, kind, about } = request.params;
    const evidence = await door.evidence(viewer(request), id(matter), { kind, about });
    return evidence ?? fault(reply, 404, sentences.notFound);
  });
};
