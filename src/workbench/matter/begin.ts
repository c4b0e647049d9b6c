import { createContext, use } from "react";
import type { ActName } from "../../contract/act.ts";
import type { MatterView } from "../../contract/matter-view.ts";
import type { Values } from "../act/values.ts";

type Begin = (act: ActName, given?: Values) => void;

/** How a part of the page begins an act; the page shows its form. */
export const Beginning = createContext<Begin>(() => undefined);

export function useBegin(): Begin {
  return use(Beginning);
}

/** Whether the officer may do this now, as the desk has said; the page shows no button for what may not be done. */
export function maySee(matter: MatterView, act: ActName): boolean {
  return matter.actions.some(({ command, refusal }) => command === act && refusal === undefined);
}
