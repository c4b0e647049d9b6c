import { id, type OfficerId, type UnitId } from "../../src/kernel/id.ts";
import type { Text } from "../../src/kernel/text.ts";
import type { Officer, Post } from "../../src/organisation/organisation.ts";
import type { PostKind } from "../../src/organisation/post-kind.ts";

/**
 * A post and the one who holds it, under one word: `town-03-head` is both the officer and, with `post-` before it, the
 * post. `deputises` names the seat this officer stands in for.
 */
export type Seat = {
  readonly seat: string;
  readonly unit: UnitId;
  readonly kind: PostKind;
  readonly title: Text;
  readonly name?: string;
  readonly deputises?: string;
};

export function officerOf(seat: string): OfficerId {
  return id(seat);
}

/** The posts and their holders; whoever has no name of their own gets the next from `name`. */
export function filled(seats: readonly Seat[], name: () => string): { posts: Post[]; officers: Officer[] } {
  const posts = seats.map(({ seat, unit, kind, title }): Post => ({
    post: id(`post-${seat}`),
    unit,
    kind,
    title,
  }));
  const officers = seats.map((seat): Officer => ({
    officer: officerOf(seat.seat),
    name: seat.name ?? name(),
    holds: [
      { post: id(`post-${seat.seat}`) },
      ...(seat.deputises === undefined
        ? []
        : [{ post: id<"post">(`post-${seat.deputises}`), deputyFor: officerOf(seat.deputises) }]),
    ],
  }));
  return { posts, officers };
}
