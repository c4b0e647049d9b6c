import type { FastifyReply, FastifyRequest } from "fastify";
import type { Door } from "../access/door.ts";
import type { PublicStation } from "../contract/organisation-view.ts";
import type { Sessions } from "./follow/sessions.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Place } from "./report/places.ts";
import type { Setting } from "./setting.ts";
import type { Way } from "./way.ts";

/** What the routes of the portal work with. `now` is in epoch milliseconds. */
export type Counter = {
  readonly door: Door;
  readonly now: () => number;
  readonly sessions: Sessions;
  /** The published stations, at most a minute old: every visit to the first page counts them. */
  stations(): Promise<readonly PublicStation[]>;
  /** The district's places, as old as that at most. */
  places(): Promise<readonly Place[]>;
  /** The programmes that are offered, each by its rulebook for what comes now, in their order. */
  rulebooks(): Promise<readonly Rulebook[]>;
  /** What pages need, for a way of reading and a path without it. */
  setting(way: Way, here: string): Promise<Setting>;
};

type Handler = (request: FastifyRequest, reply: FastifyReply, setting: Setting) => Promise<FastifyReply>;

/** One address: what it shows and what can be sent to it. */
export type Route = {
  readonly path: string;
  readonly get?: Handler;
  readonly post?: Handler;
  /** Where the other language and size of this page are found, if not at its own address. */
  readonly here?: string;
  /** Somebody's own: no search engine keeps it. */
  readonly unlisted?: boolean;
};

/** The rulebook of the programme that is meant, or the first. */
export async function meantRulebook({ rulebooks }: Counter, programme: unknown): Promise<Rulebook> {
  const offered = await rulebooks();
  const meant = offered.find(({ id }) => id === programme) ?? offered[0];
  if (!meant) throw new Error("No programme is offered");
  return meant;
}
