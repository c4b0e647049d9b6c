import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { hasZodFastifySchemaValidationErrors, type ZodFastifySchemaValidationError } from "fastify-type-provider-zod";
import type { Fault } from "../contract/fault.ts";
import type { Text } from "../kernel/text.ts";
import { fieldSentence, sentences, type FieldFault } from "./sentences.ts";

/** Answers with a sentence and an HTTP status. */
export function fault(reply: FastifyReply, status: number, sentence: Text): FastifyReply {
  return reply.code(status).send({ sentence } satisfies Fault);
}

/** More faults than anybody puts right at a time; what is sent to hold us up has thousands. */
const mostTold = 50;

/** The outermost handler of the desk: malformed, huge and unexpected input become sentences; nothing shows a stack. */
export function answerFaults(app: FastifyInstance): void {
  // A route and not the handler for what is not found: that one belongs to the citizens' side.
  app.all("/api/*", (_request, reply) => fault(reply, 404, sentences.noSuchPage));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error))
      return reply
        .code(400)
        .send({ sentence: sentences.check, fields: error.validation.slice(0, mostTold).map(fieldOf) } satisfies Fault);
    const status = error.statusCode ?? (brokenOff.test(error.message) ? 400 : 500);
    if (status >= 500) {
      request.log.error(
        { route: request.routeOptions.url, kind: error.name, stack: error.stack },
        "a request could not be answered",
      );
      return fault(reply, 500, sentences.broken);
    }
    return fault(reply, status, statusSentences[status] ?? sentences.notJson);
  });
}

/** What the reader of files in parts throws without a status when what came is broken or breaks off. */
const brokenOff =
  /^(Unexpected end of (form|multipart)|Multipart: |Malformed part header|Part terminated early|premature close)/i;

const statusSentences: Readonly<Record<number, Text>> = {
  404: sentences.noSuchPage,
  413: sentences.tooLarge,
  415: sentences.wrongMedia,
};

/** The field as its form knows it: `command.note.text` is the field `note`, `wish.from` the field `from`. */
function fieldOf({ instancePath, params, message, keyword }: ZodFastifySchemaValidationError) {
  const field = instancePath
    .split("/")
    .filter((part) => part !== "" && part !== "command" && part !== "contact" && part !== "wish" && part !== "text")
    .join(".");
  return {
    field,
    sentence: fieldSentence({ ...(params as FieldFault), code: keyword, ...(message ? { message } : {}) }),
  };
}
