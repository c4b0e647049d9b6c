import type { FastifyInstance } from "fastify";
import { prefixOf, ways } from "../../src/portal/way.ts";
import type { District } from "../district.ts";
import { visit, type SentFile, type Visitor } from "../visitor.ts";

/** One state of a page of the portal as it was sent: `way` is what stands before its path, such as `/en/big`. */
export type State = { readonly name: string; readonly way: string; readonly page: string };

/** Citizens at the same thing, one in each way of reading, and what each of them was shown. */
export type Walk = {
  readonly app: FastifyInstance;
  readonly district: District;
  readonly visitors: readonly { readonly way: string; readonly visitor: Visitor }[];
  readonly states: State[];
};

/** The same walk by others, who have not been here before. */
export function anew(walk: Walk): Walk {
  return { ...walk, visitors: walkIn(walk.app, walk.district).visitors };
}

type Typed = Record<string, string | readonly string[]>;

export function walkIn(app: FastifyInstance, district: District): Walk {
  return {
    app,
    district,
    visitors: ways.map((way) => ({ way: prefixOf(way), visitor: visit(app) })),
    states: [],
  };
}

/** Everybody opens the page at this path; it is kept under `name` where there is one. */
export async function open(walk: Walk, path: string, name?: string): Promise<void> {
  for (const { way, visitor } of walk.visitors) {
    await visitor.open(path === "/" ? way || "/" : way + path);
    keep(walk, way, visitor, name);
  }
}

/** Everybody sends the form that stands before them; what comes back is kept under `name` where there is one. */
export async function send(
  walk: Walk,
  path: string,
  typed: Typed | ((visitor: Visitor) => Typed),
  name?: string,
  files?: readonly SentFile[],
): Promise<void> {
  for (const { way, visitor } of walk.visitors) {
    await visitor.send(way + path, typeof typed === "function" ? typed(visitor) : typed, files);
    keep(walk, way, visitor, name);
  }
}

function keep({ states }: Walk, way: string, visitor: Visitor, name: string | undefined): void {
  if (name === undefined) return;
  if (visitor.status() === 303) throw new Error(`${name}: what came is no page, but the way to one`);
  states.push({ name, way, page: visitor.page() });
}
