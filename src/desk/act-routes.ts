import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Door, Outcome, Viewer } from "../access/door.ts";
import { actRequest, bulkRequest, type BulkAnswer } from "../contract/act.ts";
import { intakeRequest } from "../contract/intake.ts";
import { id } from "../kernel/id.ts";
import type { OfficerCommandOnWire } from "../matter/command.ts";
import { answer } from "./answer.ts";
import { viewer } from "./signed-in.ts";

const ofMatter = z.object({ id: z.string().min(1).max(64) });

/** Acting: on one matter, on several one by one, and taking in what arrived. */
export const actRoutes: FastifyPluginAsyncZod<{ readonly door: Door }> = async (app, { door }) => {
  app.post("/api/matters/:id/acts", { schema: { params: ofMatter, body: actRequest } }, async (request, reply) => {
    const { command, once } = request.body;
    return answer(reply, await door.act(viewer(request), id(request.params.id), onWire(command), once));
  });

  app.post("/api/acts", { schema: { body: bulkRequest } }, async (request): Promise<BulkAnswer> => {
    const { matters, command } = request.body;
    return { results: await oneByOne(door, viewer(request), [...new Set(matters)], onWire(command)) };
  });

  app.post("/api/contacts", { schema: { body: intakeRequest } }, async (request, reply) => {
    const { contact, submission } = request.body;
    return answer(reply, await door.receive(contact, submission, viewer(request)));
  });
};

/** Each matter is decided for itself and after the one before it; one that is refused stops no other. */
async function oneByOne(door: Door, who: Viewer, matters: readonly string[], command: OfficerCommandOnWire) {
  const results: (Outcome & { matter: string })[] = [];
  for (const matter of matters) results.push({ matter, ...(await door.act(who, id(matter), command)) });
  return results;
}

/** What the schema has read is what the wire may carry, with ids named and defaults set. */
function onWire(command: z.output<typeof actRequest>["command"]): OfficerCommandOnWire {
  return command as OfficerCommandOnWire;
}
