import { z } from "zod";
import { noticeKinds, proofs, type ObligationRule } from "../obligation-rule.ts";
import { fact, trigger } from "./times.ts";
import { days, line } from "./words.ts";

const within = z.union([
  days,
  z.strictObject({ endOfQuarter: z.literal(true) }).describe("季末前 / by the quarter's end"),
  z.strictObject({ asSet: z.literal(true) }).describe("产生时指定 / as set with it"),
]);

export const notice = z.enum(noticeKinds).describe("告知什么 / what it tells the petitioner");

export const obligation = z
  .strictObject({
    ...line,
    notice: notice.exactOptional(),
    arises: z.array(trigger).min(1).max(5).describe("什么时候产生 / what brings it about"),
    when: z.array(fact).max(10),
    owes: z.enum(["answerable", "handling", "receiver"]).describe("谁办 / who owes it"),
    to: z.enum(["reporter", "centre", "assigner", "supervisor", "upper-organ"]).describe("向谁 / to whom"),
    within,
    proofs: z.array(z.enum(proofs)).min(1).describe("认可的送达凭证 / proofs that are accepted"),
    waivers: z.array(z.strictObject(line)).max(10).describe("可以依规免除的理由 / lawful reasons to waive it"),
    blocks: z.enum(["reply", "strike-off", "nothing"]).describe("没有了结时拦住什么 / what it holds up"),
  })
  .describe("一项义务 / an obligation") satisfies z.ZodType<ObligationRule>;
