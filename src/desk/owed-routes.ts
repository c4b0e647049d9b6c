import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import { owedQuery } from "../contract/owed.ts";
import { viewer } from "./signed-in.ts";

/** The board of everything that is owed in the matters somebody sees. */
export const owedRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.get("/api/owed", { schema: { querystring: owedQuery } }, (request) => door.owed(viewer(request), request.query));
};
