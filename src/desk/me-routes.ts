import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import { preferences } from "../contract/preferences.ts";
import type { PreferenceShelf } from "./preference-shelf.ts";
import { viewer } from "./signed-in.ts";

type Options = { readonly door: Door; readonly shelf: PreferenceShelf };

/** Who I am, what needs me today, how I arranged my desk, and the house I work in. */
export const meRoutes: FastifyPluginAsyncZod<Options> = async (app, { door, shelf }) => {
  app.get("/api/me", (request) => door.me(viewer(request)));
  app.get("/api/today", (request) => door.today(viewer(request)));
  app.get("/api/organisation", (request) => door.organisation(viewer(request)));
  app.get("/api/rulebook", () => door.rulebook());

  app.get("/api/me/preferences", (request) => shelf.preferences(viewer(request)));
  app.put("/api/me/preferences", { schema: { body: preferences } }, async (request, reply) => {
    await shelf.keepPreferences(viewer(request), request.body);
    return reply.code(204).send();
  });
};
