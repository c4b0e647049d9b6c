import { z } from "zod";
import type { Text } from "../kernel/text.ts";
import { clerkCommandNames, erasureCommand, officerCommand, petitionerCommand } from "../matter/command.ts";
import type { Refusal } from "../matter/refusal.ts";

/** A token that a page makes once per form: 192 random bits in base64url. The same form sent twice acts once. */
export const formToken = z.string().regex(/^[\w-]{32}$/);

/** What an officer can never do is said by its name alone, so that the door refuses it as on every other surface. */
const ofOthers = [
  ...petitionerCommand.options.map(({ shape }) => shape.command.value),
  ...erasureCommand.options.map(({ shape }) => shape.command.value),
  ...clerkCommandNames,
].map((name) => z.looseObject({ command: z.literal(name) }));
const anyCommand = z.discriminatedUnion("command", [...officerCommand.options, ...ofOthers]);

/** One command on one matter. `once` makes a second sending harmless. */
export const actRequest = z.object({ command: anyCommand, once: formToken.optional() });

/** The same command on many matters: each is decided for itself, under the same rules. */
export const bulkRequest = z.object({
  matters: z.array(z.string().min(1).max(64)).min(1).max(200),
  command: anyCommand,
});

export type ActOnWire = z.input<typeof officerCommand>;
export type ActName = ActOnWire["command"];

/** What came of an act. A refusal names its reason as a value and as a sentence, and the field that would put it right. */
export type Refused = {
  readonly done: false;
  readonly refusal: Refusal;
  readonly sentence: Text;
  readonly field?: string;
};
export type ActAnswer = { readonly done: true; readonly version: number } | Refused;
export type BulkAnswer = { readonly results: readonly (ActAnswer & { readonly matter: string })[] };
