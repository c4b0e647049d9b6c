import type { FastifyInstance, RouteOptions } from "fastify";
import { z } from "zod";

type Schema = { readonly body?: z.ZodType; readonly querystring?: z.ZodObject; readonly params?: z.ZodObject };
type Operation = Record<string, unknown>;

/** Describes the desk in OpenAPI 3.1 at `/api/openapi.json`, from the same schemas that check what arrives. */
export function describeRoutes(app: FastifyInstance): void {
  const paths: Record<string, Record<string, Operation>> = {};
  app.addHook("onRoute", (route) => {
    if (!route.url.startsWith("/api/") || route.method === "HEAD") return;
    const path = route.url.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [String(route.method).toLowerCase()]: operation(route) };
  });

  const info = {
    title: "Huiyin 回音: the desk",
    version: "1",
    description: "Signed in by the cookie of POST /api/session. A refusal is 409 with its reason.",
  };
  app.get("/api/openapi.json", () => ({ openapi: "3.1.0", info, paths }));
}

function operation(route: RouteOptions): Operation {
  const { body, querystring, params } = (route.schema ?? {}) as Schema;
  const parameters = [...named(params, "path"), ...named(querystring, "query")];
  return {
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { "application/json": { schema: shape(body) } } } } : {}),
    responses: { default: { description: "The answer, or a sentence in both languages that says what is wrong." } },
  };
}

function named(schema: z.ZodObject | undefined, place: "path" | "query") {
  return Object.entries(schema?.shape ?? {}).map(([name, of]) => ({
    name,
    in: place,
    required: place === "path",
    schema: shape(of as z.ZodType),
  }));
}

function shape(schema: z.ZodType) {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return described;
}
