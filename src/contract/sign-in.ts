import { z } from "zod";
import type { Text } from "../kernel/text.ts";

/** What an officer signs in with. The password is never kept, logged or sent back. */
export const signInRequest = z.object({
  name: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(1000),
});

/** What an officer sets their own password with: the code an administrator handed over, once. */
export const enrolmentRequest = signInRequest.extend({ code: z.string().trim().min(1).max(60) });
export type EnrolmentRequest = z.output<typeof enrolmentRequest>;

/** Another password of one's own, with the present one beside it. */
export const passwordRequest = z.object({
  current: signInRequest.shape.password,
  password: signInRequest.shape.password,
});
export type PasswordRequest = z.output<typeof passwordRequest>;

/** A sign-in of the invented district, shown on the sign-in page in demo mode only. */
export type DemoSignIn = { readonly name: string; readonly password: string; readonly role: Text; readonly unit: Text };
