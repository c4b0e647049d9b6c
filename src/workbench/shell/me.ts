import { createContext, use } from "react";
import type { Me } from "../../contract/me.ts";

export const SignedIn = createContext<Me | undefined>(undefined);

/** Who is signed in. Only for what lies inside the frame. */
export function useMe(): Me {
  const me = use(SignedIn);
  if (!me) throw new Error("who is signed in was asked for outside the frame");
  return me;
}
