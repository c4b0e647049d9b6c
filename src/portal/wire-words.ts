import {
  LogController,
  type FastifyError,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from "fastify";
import type { Duplex } from "node:stream";
import { text } from "../kernel/text.ts";
import { headers } from "./headers.ts";
import { problemPage } from "./pages/problem.ts";
import { settingOf } from "./setting.ts";
import { show } from "./show.ts";
import { stylesheet } from "./stylesheet.ts";
import { wayOf } from "./way.ts";
import { en } from "./words/en.ts";
import { zh } from "./words/zh.ts";

/**
 * For whoever makes the server: what is answered before any page is reached, where an address cannot be read or what came is
 * no HTTP at all. Without it Fastify answers in its own English words, and a server that logs writes down the address of whoever
 * asks for a page that is not there.
 */
export const wireWords = {
  logController: new LogController({ disableRequestLogging: true }),
  frameworkErrors: (_error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const setting = settingOf(wayOf(request.url), text("", ""), stylesheet.address, "/");
    void show(reply.headers(headers), problemPage(setting, "not-found"), 404);
  },
  clientErrorHandler: (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
    const huge = error.code === "HPE_HEADER_OVERFLOW";
    const said = [zh, en].map(({ problem }) => (huge ? problem["too-large"].title : problem["not-understood"].words));
    const body = `<!doctype html><meta charset="utf-8"><title>${zh.name}</title>${said.map((line) => `<p>${line}</p>`).join("")}`;
    socket.end(
      [
        huge ? "HTTP/1.1 431 Request Header Fields Too Large" : "HTTP/1.1 400 Bad Request",
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        "content-type: text/html; charset=utf-8",
        `content-length: ${Buffer.byteLength(body)}`,
        "connection: close",
        "",
        body,
      ].join("\r\n"),
    );
  },
} satisfies Partial<FastifyServerOptions>;
