import type { Found, Tale } from "../tale.ts";

const sameAs = [
  (title: string) => `“${title}”与先前所反映的是同一件事，核实情况见前。`,
  (title: string) => `来件所说的“${title}”已包含在前面的核实范围内，没有新的事实。`,
  (title: string) => `就“${title}”补问了两名经办人，说法与前次一致。`,
];
const answers = [
  (title: string) => `您再次提到的“${title}”，我们放在一起查了，答复同前一条。`,
  (title: string) => `关于“${title}”，请看上面的答复；若有新的线索，可以随时凭码补充。`,
  (title: string) => `“${title}”我们没有漏掉，办理结果与前述一致。`,
];

/** What was found on each point: the story's own, then those that arrivals linked to it brought, in their order. */
export function findingsOf(tale: Tale, again: readonly Tale[]): Found[] {
  const own = tale.found ?? [];
  if (own.length !== tale.points.length && needsFindings(tale))
    throw new Error(`“${tale.title}” has ${tale.points.length} points and ${own.length} findings`);
  const first = own[0]?.[0] ?? "partly";
  const brought = again
    .filter(({ twists }) => !twists?.includes("unlinked"))
    .flatMap((repeat, at) =>
      repeat.points.map((_, index): Found => repeat.found?.[index] ?? same(first, repeat.title, at + index)),
    );
  return [...own, ...brought];
}

function same(finding: Found[0], title: string, at: number): Found {
  return [finding, sameAs[at % sameAs.length]?.(title) ?? title, answers[at % answers.length]?.(title) ?? title];
}

function needsFindings({ end }: Tale): boolean {
  return end === "working" || end === "answered" || end === "replied" || end.startsWith("struck:");
}
