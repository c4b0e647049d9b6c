import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import { applyRequest, previewRequest } from "../contract/calendar-change.ts";
import { calendarQuery } from "../contract/calendar-view.ts";
import { answer } from "./answer.ts";
import { viewer } from "./signed-in.ts";

/** The calendar: which days are worked, what a change of it would move, and the change itself. */
export const calendarRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.get("/api/calendar", { schema: { querystring: calendarQuery } }, (request) =>
    door.calendar(viewer(request), request.query.year),
  );

  // A preview changes nothing, and a whole list of days is too long for an address.
  app.post("/api/calendar/previews", { schema: { body: previewRequest } }, async (request, reply) =>
    answer(reply, await door.previewCalendar(viewer(request), request.body)),
  );

  app.post("/api/calendar/changes", { schema: { body: applyRequest } }, async (request, reply) =>
    answer(reply, await door.applyCalendar(viewer(request), request.body)),
  );
};
