import { z } from "zod";
import type { Text } from "../kernel/text.ts";

/** What an officer signs in with. The password is never kept, logged or sent back. */
export const signInRequest = z.object({
  name: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(1000),
});

/** A sign-in of the invented district, shown on the sign-in page in demo mode only. */
export type DemoSignIn = { readonly name: string; readonly password: string; readonly role: Text; readonly unit: Text };
