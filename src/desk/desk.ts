import cookie from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import type { Door } from "../access/door.ts";
import type { DemoSignIn } from "../contract/sign-in.ts";
import { actRoutes } from "./act-routes.ts";
import { answerFaults } from "./faults.ts";
import { calendarRoutes } from "./calendar-routes.ts";
import { fileRoutes } from "./file-routes.ts";
import { failingRoutes } from "./failing-routes.ts";
import { matterRoutes } from "./matter-routes.ts";
import { owedRoutes } from "./owed-routes.ts";
import { meRoutes } from "./me-routes.ts";
import { refuseTooManyValues } from "./oversized.ts";
import { refuseNulls } from "./nulls.ts";
import { organisationRoutes } from "./organisation-routes.ts";

import { describeRoutes } from "./openapi.ts";
import { ownSignInRoutes } from "./own-sign-in-routes.ts";
import { refuseOtherSites } from "./own-origin.ts";
import { sessionRoutes } from "./session-routes.ts";
import { requireSignIn } from "./signed-in.ts";
import { workbenchPages } from "./workbench-pages.ts";

export type DeskOptions = {
  readonly door: Door;
  /** Where the built workbench lies. */
  readonly workbenchFolder: string;
  /** Given in demo mode only: shown to whoever opens the sign-in page. */
  readonly demoSignIns?: readonly DemoSignIn[] | undefined;
};

/** Twenty points of twenty thousand characters fit; what is larger comes as a file. */
const largestBody = 2 * 1024 * 1024;

/** The staff's HTTP interface under `/api`, and the workbench at `/desk/`: a Fastify plugin that keeps to itself. */
export async function desk(app: FastifyInstance, options: DeskOptions): Promise<void> {
  const { door, workbenchFolder, demoSignIns } = options;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook("onRoute", (route) => {
    route.bodyLimit ??= largestBody;
  });
  app.addHook("onRequest", refuseOtherSites);
  app.addHook("preValidation", refuseTooManyValues);
  app.addHook("preValidation", refuseNulls);
  app.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
    if (!reply.hasHeader("content-security-policy"))
      reply.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
  });
  answerFaults(app);
  describeRoutes(app);

  await app.register(cookie);
  await app.register(sessionRoutes, { door, demoSignIns });
  await app.register(async (inside) => {
    requireSignIn(inside, door);
    await inside.register(meRoutes, { door });
    await inside.register(ownSignInRoutes, { door });
    await inside.register(matterRoutes, { door });
    await inside.register(owedRoutes, { door });
    await inside.register(failingRoutes, { door });
    await inside.register(actRoutes, { door });
    await inside.register(fileRoutes, { door });
    await inside.register(organisationRoutes, { door });
    await inside.register(calendarRoutes, { door });
  });
  await app.register(workbenchPages, { folder: workbenchFolder });
}
