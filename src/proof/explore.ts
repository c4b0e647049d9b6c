import { closingKey, fileKey, keyOf, whereKey } from "./key.ts";
import { arrivals } from "./model/arrivals.ts";
import type { Matter } from "../matter/state.ts";
import type { Model } from "./model/model.ts";
import { movesFrom } from "./moves.ts";
import { asideMoves } from "./moves/aside.ts";
import type { Hand, Said, Situation, Step } from "./situation.ts";

/** A situation that was reached, with the first and so the shortest way to it, and where one can go from it. */
export type Node = {
  readonly s: Situation;
  readonly came: { readonly from: Node | undefined; readonly said: readonly Said[] };
  readonly ways: { readonly to: Node; readonly hand: Hand }[];
};

/** All that can be reached: the nodes in the order of their distance from an arrival. */
export type Explored = { readonly nodes: readonly Node[]; readonly transitions: number };

/** From where an exploration starts, and what it tries from each situation. */
export type Course = {
  readonly starts: readonly Step[];
  readonly moves: (s: Situation) => readonly Step[];
  readonly key: (s: Situation) => string;
};

/** Walks every way, the nearest situations first, each once; how far one is, is counted in the sentences of its story. */
export function explore({ starts, moves, key }: Course): Explored {
  const known = new Map<string, Node>();
  const waiting: { step: Step; from: Node | undefined; name: string }[][] = [];
  const ahead: { node: Node; name: string; hand: Hand }[] = [];
  const put = (step: Step, from: Node | undefined, depth: number): string => {
    const name = key(step.to);
    if (!known.has(name)) (waiting[depth + step.said.length] ??= []).push({ step, from, name });
    return name;
  };
  for (const start of starts) put(start, undefined, 0);
  for (let depth = 0; depth < waiting.length; depth++) {
    // What is put at this same depth meanwhile is walked as well.
    for (const { step, from, name } of waiting[depth] ?? []) {
      if (known.has(name)) continue;
      const node: Node = { s: step.to, came: { from, said: step.said }, ways: [] };
      known.set(name, node);
      for (const next of moves(node.s)) ahead.push({ node, name: put(next, node, depth), hand: next.hand });
    }
  }
  for (const { node, name, hand } of ahead) {
    const to = known.get(name);
    if (to) node.ways.push({ to, hand });
  }
  return { nodes: [...known.values()], transitions: ahead.length };
}

/**
 * The course by which a rulebook is checked. Who may act asks for the place of a matter, what runs and is owed asks for its
 * file, so every way is tried from each place and from each file once, and not from each of one with each of the other;
 * from where both are known it goes straight on. Detours, and the ways of closing, ask for the file alone.
 */
export function courseOf(model: Model): Course {
  const seen = new Set<string>();
  const isFirst = (name: string): boolean => seen.size < seen.add(name).size;
  const isNew = ({ to }: Step): boolean => {
    const file = to.m.stage === "replied" ? closingKey(to, model) : fileKey(to, model);
    const newFile = isFirst(`file ${to.breadth} ${to.m.stage} ${file}`);
    return isWorkedOut(to.m) ? newFile : isFirst(`place ${to.breadth} ${whereKey(to)}`) || newFile;
  };
  const kept = new Set<string>();
  const narrow = (step: Step): Step => {
    const { to } = step;
    if (to.breadth === "straight") return step;
    const name = keyOf(to, model);
    if (!kept.has(name) && !isNew(step)) return { ...step, to: { ...to, breadth: "straight" } };
    kept.add(name);
    return step;
  };
  return {
    starts: arrivals(model),
    key: (s) => keyOf(s, model),
    moves: (s) => {
      const aside = s.breadth === "all" && isFirst(`aside ${whereKey(s)}`) ? asideMoves(s, model) : [];
      return [...movesFrom(s, model), ...aside].map(narrow);
    },
  };
}

/** The points are found and answered; what follows asks for the file alone. */
function isWorkedOut({ stage, points }: Matter): boolean {
  return stage === "replied" || (stage === "handling" && points.every(({ finding, answer }) => finding && answer));
}
