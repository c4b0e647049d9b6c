import { text, type Text } from "../../kernel/text.ts";
import type { Explored, Node } from "../explore.ts";
import type { Property } from "../property.ts";
import { sayStage } from "../say-task.ts";

/** From everywhere the office can come to an end by itself: there is no dead end, and no circle without a way out. */
export const canEnd: Property = {
  id: "can-end",
  proves: text(
    "无论走到哪一步，机关自己都能办到终点：没有死路，也没有走不出的圈子",
    "From everywhere the office can bring it to an end by itself: no dead end, and no circle without a way out",
  ),
  breaches: (explored) => {
    const ending = thatCanEnd(explored);
    return explored.nodes
      .filter((node) => !ending.has(node))
      .map((at) => ({ about: at.s.m.stage, at, says: sayStuck(at, ending) }));
  },
};

/** Those from which an end can be reached without the petitioner: found backwards from the ends. */
function thatCanEnd({ nodes }: Explored): ReadonlySet<Node> {
  const before = new Map<Node, Node[]>();
  for (const node of nodes)
    for (const { to, hand } of node.ways) if (hand === "office") before.set(to, [...(before.get(to) ?? []), node]);
  const ending = new Set(nodes.filter(isEnd));
  for (const node of ending) for (const one of before.get(node) ?? []) ending.add(one);
  return ending;
}

/** An end: struck off, refused with the way to go, gone on in another matter, or with the organ above. */
function isEnd({ s: { m } }: Node): boolean {
  return m.stage === "struck-off" || m.stage === "refused" || m.stage === "merged" || m.stage === "passed-up";
}

function sayStuck({ s, ways }: Node, ending: ReadonlySet<Node>): Text {
  const { zh, en } = sayStage(s.m.stage);
  if (ways.some(({ to, hand }) => hand === "petitioner" && ending.has(to)))
    return text(
      `在“${zh}”环节，只有信访人自己行动才能办结`,
      `At the stage “${en}” it can only end if the petitioner does something`,
    );
  if (ways.every(({ hand }) => hand !== "office"))
    return text(
      `死路：在“${zh}”环节，谁也不能再办任何事`,
      `A dead end: at the stage “${en}” nobody can do anything any more`,
    );
  return text(
    `在“${zh}”环节，怎么办都到不了终点，只能兜圈子`,
    `At the stage “${en}” whatever is done leads to no end, only round in a circle`,
  );
}
