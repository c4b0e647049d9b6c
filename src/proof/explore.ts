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
 * The course by which a rulebook is checked. Detours, and all ways of closing, are tried from the first that comes to the
 * reply of each kind of file, as they ask for nothing but the file; the others go straight on. That all stand aside is
 * tried once for each place a matter can be in, as it asks for nothing but the place.
 */
export function courseOf(model: Model): Course {
  const files = new Set<string>();
  const places = new Set<string>();
  const isFirst = (known: Set<string>, name: string): boolean => known.size < known.add(name).size;
  const narrow = (step: Step): Step => {
    const { to } = step;
    if (to.breadth === "straight" || to.breadth === "routes" || !isWorkedOut(to.m)) return step;
    return isFirst(files, `${to.breadth}${to.m.stage === "replied" ? closingKey(to, model) : fileKey(to, model)}`)
      ? step
      : { ...step, to: { ...to, breadth: "straight" } };
  };
  return {
    starts: arrivals(model),
    key: (s) => keyOf(s, model),
    moves: (s) => {
      const aside = s.breadth === "all" && isFirst(places, whereKey(s)) ? asideMoves(s, model) : [];
      return [...movesFrom(s, model), ...aside].map(narrow);
    },
  };
}

/** The points are found and answered; what follows asks for the file alone. */
function isWorkedOut({ stage, points }: Matter): boolean {
  return stage === "replied" || (stage === "handling" && points.every(({ finding, answer }) => finding && answer));
}
