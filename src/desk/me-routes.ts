import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import { preferences } from "../contract/preferences.ts";
import { viewer } from "./signed-in.ts";

/** Who I am, what needs me today, how I arranged my desk, and the house I work in. */
export const meRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.get("/api/me", (request) => door.me(viewer(request)));
  app.get("/api/today", (request) => door.today(viewer(request)));
  app.get("/api/organisation", (request) => door.organisation(viewer(request)));
  app.get("/api/programmes", () => door.programmes());

  // What an older workbench kept and this one does not understand is as if nothing had been arranged.
  app.get("/api/me/preferences", async (request) => {
    const kept = preferences.safeParse(await door.preferences(viewer(request)));
    return kept.success ? kept.data : preferences.parse({});
  });
  app.put("/api/me/preferences", { schema: { body: preferences } }, async (request, reply) => {
    await door.keepPreferences(viewer(request), request.body);
    return reply.code(204).send();
  });
};
