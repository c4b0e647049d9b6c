import Fastify, { type FastifyInstance } from "fastify";
import { join } from "node:path";
import type { Door } from "../access/door.ts";
import type { DemoSignIn } from "../contract/sign-in.ts";
import { text } from "../kernel/text.ts";
import { desk } from "../desk/desk.ts";
import { fault } from "../desk/faults.ts";
import { sentences } from "../desk/sentences.ts";
import { portal } from "../portal/portal.ts";
import { wireWords } from "../portal/wire-words.ts";
import { CannotStart } from "../store/cannot-start.ts";
import { giveBackMemory } from "./give-back-memory.ts";
import type { Settings } from "./settings.ts";

/** Where the build of the workbench lies. */
export const workbenchFolder = join(import.meta.dirname, "../../dist/workbench");

/** An HTTP server that keeps no log of requests, so that nobody who reports leaves a trace. */
export function newServer(): FastifyInstance {
  return Fastify({
    ...wireWords,
    frameworkErrors: (error, request, reply) =>
      request.url.startsWith("/api/")
        ? void fault(reply, 404, sentences.noSuchPage)
        : wireWords.frameworkErrors(error, request, reply),
    logger: false,
    trustProxy: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
}

/** The citizens' side and the staff's side of one district, on one server that does not listen yet. */
export async function serverOf(
  door: Door,
  now: () => number,
  demoSignIns?: readonly DemoSignIn[],
): Promise<FastifyInstance> {
  const app = newServer();
  giveBackMemory(app);
  await app.register(portal, { door, now });
  await app.register(desk, { door, workbenchFolder, demoSignIns });
  return app;
}

/** Listens, or refuses (`CannotStart`) with what is in the way. */
export async function listen(app: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new CannotStart(
        text(
          `端口 ${port} 已被占用。请用 PORT 另选一个，例如 PORT=8090 npm start。`,
          `Port ${port} is taken. Choose another by PORT, such as PORT=8090 npm start.`,
        ),
        error,
      );
    if (code === "EACCES" || code === "EADDRNOTAVAIL")
      throw new CannotStart(
        text(
          `不能在 ${host}:${port} 上监听。请检查 HOST 与 PORT。`,
          `Cannot listen on ${host}:${port}. See to HOST and PORT.`,
        ),
        error,
      );
    throw error;
  }
}
