import { sayDay } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Node } from "./explore.ts";
import type { Said } from "./situation.ts";

/** How one gets to a situation by the shortest way, a sentence for each thing that was done: on which day, who, what. */
export function storyOf(node: Node): Text[] {
  const said: Said[] = [];
  for (let at: Node | undefined = node; at; at = at.came.from) said.unshift(...at.came.said);
  return said.map(({ on, who, what }) => {
    const day = sayDay(on);
    return text(`${day.zh}：${who.zh}${what.zh}。`, `${day.en}: ${who.en} ${what.en}.`);
  });
}
