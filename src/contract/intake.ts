import { z } from "zod";
import type { Text } from "../kernel/text.ts";
import { oneLine } from "../kernel/written.ts";
import { receiveContact } from "../matter/command.ts";
import { formToken } from "./act.ts";

/** A letter, visit or call as the registration desk hands it in; the token makes a double submit one contact. */
export const intakeRequest = z.object({ contact: receiveContact, submission: formToken });
export type ContactOnWire = z.input<typeof receiveContact>;

/** Shown once, to be handed to whoever came or wrote. A desk that cannot read back still gets it. */
export type ReceiptView = {
  readonly contact: string;
  readonly matter: string;
  readonly number: string;
  readonly locator: string;
  readonly secret: string;
  readonly again: boolean;
};

/** What has been typed so far. It goes in the body, so that no address anywhere keeps it. */
export const repeatsRequest = z.object({
  words: z.string().trim().min(4).max(4000),
  programme: oneLine(64).optional(),
});

/** A matter that what is typed may repeat, and why, in words. */
export type LikelyRepeat = {
  readonly matter: string;
  readonly number: string;
  readonly firstPoint: string;
  readonly score: number;
  readonly why: Text;
};
