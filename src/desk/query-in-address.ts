import { z } from "zod";
import { matterQuery } from "../contract/matter-row.ts";

const several = (given: unknown): unknown => (given === undefined || Array.isArray(given) ? given : [given]);
const yesNo = (given: unknown): unknown => (given === "true" ? true : given === "false" ? false : given);
const number = (given: unknown): unknown =>
  typeof given === "string" && /^\d{1,6}$/.test(given) ? Number(given) : given;

/**
 * The narrowing of the list as an address carries it: what is several comes as one key repeated. Words searched for
 * are not part of it, and an address that carries some is refused.
 */
export const matterQueryInAddress = matterQuery
  .omit({ words: true })
  .extend({
    stage: z.preprocess(several, matterQuery.shape.stage),
    channel: z.preprocess(several, matterQuery.shape.channel),
    colour: z.preprocess(several, matterQuery.shape.colour),
    packaged: z.preprocess(yesNo, matterQuery.shape.packaged),
    realName: z.preprocess(yesNo, matterQuery.shape.realName),
    limit: z.preprocess(number, matterQuery.shape.limit),
  })
  .strict();
