import { z } from "zod";

/** Why an officer asks to see who somebody is: a purpose the rulebook knows. The asking stays in the record. */
export const identityRequest = z.object({ purpose: z.string().min(1).max(64) });

/** Who somebody is, as they or the reporter wrote it. Empty where nothing was said. */
export type IdentityView = {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly unit: string;
  readonly post: string;
};
