import multipart from "@fastify/multipart";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { Readable } from "node:stream";
import { z } from "zod";
import type { Door } from "../access/door.ts";
import { formToken } from "../contract/act.ts";
import { id } from "../kernel/id.ts";
import { disposition, harmlessType } from "./download.ts";
import { fault } from "./faults.ts";
import { sentences } from "./sentences.ts";
import { viewer } from "./signed-in.ts";

const name = z.string().min(1).max(64);
const ofFile = z.object({ id: name, file: name });
const ofForm = z.object({ submission: formToken });
const ofStaged = z.object({ submission: formToken, staged: z.string().min(1).max(100) });
const most = 200 * 1024 * 1024;

/** Files: streamed in beside a form before it is sent, and out again to who may see their matter. */
export const fileRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  await app.register(multipart, {
    limits: { files: 1, fields: 0, parts: 1, headerPairs: 20, fileSize: most },
    throwFileSizeLimit: false,
  });

  app.post("/api/files", { schema: { querystring: ofForm }, bodyLimit: most + 1024 * 1024 }, async (request, reply) => {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (!part) return fault(reply, 400, sentences.noFile);
    const staged = await door.stageFile(request.query.submission, {
      name: part.filename,
      type: part.mimetype,
      bytes: part.file,
    });
    if (!("tooLarge" in staged) && !part.file.truncated) return staged;
    if (!("tooLarge" in staged)) await door.dropStaged(request.query.submission, staged.staged);
    part.file.resume();
    return fault(reply, 413, sentences.fileTooLarge);
  });

  app.delete(
    "/api/files/:staged",
    { schema: { params: ofStaged.pick({ staged: true }), querystring: ofForm } },
    async (request, reply) => {
      await door.dropStaged(request.query.submission, request.params.staged);
      return reply.code(204).send();
    },
  );

  app.get("/api/matters/:id/files/:file", { schema: { params: ofFile } }, async (request, reply) => {
    const opened = await door.file(viewer(request), id(request.params.id), id(request.params.file));
    if (!opened) return fault(reply, 404, sentences.noSuchFile);
    return reply
      .header("content-type", harmlessType(opened.type))
      .header("content-length", opened.size)
      .header("content-disposition", disposition(opened.name))
      .header("content-security-policy", "sandbox; default-src 'none'")
      .send(Readable.from(opened.bytes));
  });
};
