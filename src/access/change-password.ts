import type { PasswordRequest } from "../contract/sign-in.ts";
import type { Text } from "../kernel/text.ts";
import { passwordProblem } from "../vault/password.ts";
import { readOffice } from "./change-organisation.ts";
import type { Viewer } from "./door.ts";
import { setPassword } from "./enrol.ts";
import type { House } from "./house.ts";
import { signIn } from "./sign-in.ts";

/**
 * Sets another password of one's own: whoever finds a desk unlocked does not know the present one. It is decided anew
 * where the organisation changed meanwhile, so a sign-in that was just ended or renewed stays so.
 */
export async function changePassword(
  house: House,
  viewer: Viewer,
  { current, password }: PasswordRequest,
): Promise<"done" | "wrong" | "later" | { readonly password: Text }> {
  const read = await readOffice(house, viewer, undefined);
  const name = read.office.signIns.get(viewer.officer)?.name;
  if (name === undefined) return "wrong";
  const known = await signIn(house, name, current);
  if (typeof known === "string") return known;
  const because = passwordProblem(password, name);
  if (because) return { password: because };
  const set = await setPassword(house, viewer, { ...read, type: "password-changed", password });
  return set ? "done" : changePassword(house, viewer, { current, password });
}
