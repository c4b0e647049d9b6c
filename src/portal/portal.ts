import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import type { FastifyError, FastifyInstance } from "fastify";
import type { Door } from "../access/door.ts";
import { text } from "../kernel/text.ts";
import { offeredRulebooks } from "../rules/programmes.ts";
import type { Counter, Route } from "./counter.ts";
import { openSessions } from "./follow/sessions.ts";
import { headers, unlisted } from "./headers.ts";
import { problemPage, problems, type Problem } from "./pages/problem.ts";
import { problemOf } from "./problem-of.ts";
import { readPairs } from "./read-pairs.ts";
import { remember } from "./remember.ts";
import { placesOf } from "./report/places.ts";
import { fromOurselves } from "./same-origin.ts";
import { follow } from "./routes/follow.ts";
import { followActs } from "./routes/follow-acts.ts";
import { reading } from "./routes/reading.ts";
import { receipt } from "./routes/receipt.ts";
import { report } from "./routes/report.ts";
import { settingOf } from "./setting.ts";
import { show } from "./show.ts";
import { stylesheet, stylesheetFor } from "./stylesheet.ts";
import { prefixOf, wayOf, ways, type Way } from "./way.ts";

/** The longest honest form: twenty problems of 20,000 characters, each up to nine bytes as a form is sent. Bytes. */
const longestForm = 4_500_000;

/**
 * The citizens' side, a Fastify plugin: register it, so that its headers and readers of forms stay its own. It logs no request,
 * reads neither address nor browser, and sets one cookie, when a right code was entered. `now` is in epoch milliseconds.
 */
export async function portal(app: FastifyInstance, { door, now }: { door: Door; now: () => number }): Promise<void> {
  const counter: Counter = {
    door,
    now,
    sessions: openSessions({ now }),
    stations: remember(() => door.stations(), 60_000, now),
    places: remember(async () => placesOf(await door.regions()), 60_000, now),
    rulebooks: remember(async () => offeredRulebooks(await door.programmes()), 60_000, now),
    setting: async (way, here) =>
      settingOf(way, (await door.jurisdiction())?.name ?? nowhere, stylesheet.address, here),
  };

  app.removeAllContentTypeParsers();
  await app.register(formbody, {
    bodyLimit: longestForm,
    parser: (body) => readPairs(body) as unknown as Record<string, unknown>,
  });
  await app.register(multipart);

  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    if (request.method !== "POST" || fromOurselves(request.headers)) return;
    await answerProblem(reply, wayOf(request.url), "from-elsewhere");
  });

  app.get(stylesheet.address, { logLevel: "silent" }, async (request, reply) => {
    const { body, encoding } = stylesheetFor(request.headers["accept-encoding"]);
    if (encoding) reply.header("content-encoding", encoding);
    return reply
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("vary", "accept-encoding")
      .type("text/css; charset=utf-8")
      .send(body);
  });

  const routes = [...reading(counter), report(counter), receipt(counter), ...follow(counter), ...followActs(counter)];
  for (const way of ways) for (const route of routes) add(app, counter, way, route);

  const answerProblem = async (reply: Parameters<typeof show>[0], way: Way, problem: Problem) =>
    show(reply, problemPage(await settingOrBare(counter, way), problem), problems[problem]);

  app.setNotFoundHandler({}, (request, reply) => answerProblem(reply, wayOf(request.url), "not-found"));
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const problem = problemOf(error);
    // What failed, and never what was sent: no address, no browser, no word of a report.
    if (problem === "unavailable") app.log.error({ failed: "portal", name: error.name, code: error.code });
    return answerProblem(reply.headers(headers), wayOf(request.url), problem);
  });
}

/** The district's name before there is a district. */
const nowhere = text("", "");

async function settingOrBare(counter: Counter, way: Way) {
  // When the database is away, a page that says so must not need it.
  return counter.setting(way, "/").catch(() => settingOf(way, nowhere, stylesheet.address, "/"));
}

/** One address in one way of reading; every method that it does not know is answered in words. */
function add(app: FastifyInstance, counter: Counter, way: Way, route: Route): void {
  const url = route.path === "/" ? prefixOf(way) || "/" : prefixOf(way) + route.path;
  const here = (params: unknown) =>
    route.here ??
    route.path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent((params as Record<string, string>)[name] ?? ""),
    );
  const known = { GET: route.get, POST: route.post };
  for (const [method, handler] of Object.entries(known)) {
    if (!handler) continue;
    app.route({
      method,
      url,
      logLevel: "silent",
      handler: async (request, reply) => {
        if (route.unlisted) reply.headers(unlisted);
        return handler(request, reply, await counter.setting(way, here(request.params)));
      },
    });
  }
  const unknown = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].filter(
    (method) => !known[method as keyof typeof known],
  );
  app.route({
    method: unknown,
    url,
    logLevel: "silent",
    handler: async (_request, reply) =>
      show(
        reply.header(
          "allow",
          Object.keys(known)
            .filter((method) => known[method as keyof typeof known])
            .join(", "),
        ),
        problemPage(await counter.setting(way, "/"), "wrong-method"),
        405,
      ),
  });
}
