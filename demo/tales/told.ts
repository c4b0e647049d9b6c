import type { Channel } from "../../src/matter/command.ts";
import type { Tale } from "../tale.ts";

/** A story of one point that is refused: what was written, and why it is not for this office and for whom it is. */
export function told(
  title: string,
  via: Channel,
  as: string,
  end: Tale["end"],
  point: string,
  note: string,
  at?: string,
): Tale {
  return { title, via, as, end, points: [point], note, ...(at === undefined ? {} : { at }) };
}
