import { seedOf } from "../chance.ts";
import type { End, Tale } from "../tale.ts";

/** From how many to how many working days ago a story that ends so may have begun. */
const spans: readonly [ends: (end: End) => boolean, least: number, most: number][] = [
  [(end) => end === "entry", 0, 3],
  [(end) => end === "review" || end === "quality", 1, 6],
  [(end) => end === "triage", 3, 10],
  [(end) => end === "decide", 4, 14],
  [(end) => end === "sent", 5, 10],
  [(end) => end === "accepted", 4, 9],
  [(end) => end === "assigned", 6, 14],
  [(end) => end === "handler", 9, 21],
  [(end) => end === "working", 17, 36],
  [(end) => end === "answered", 26, 40],
  [(end) => end === "replied", 24, 58],
  [(end) => end === "passed-up", 8, 140],
  [(end) => end.startsWith("refused:"), 6, 164],
  [(end) => end === "struck:lapsed", 78, 164],
  [(end) => end.startsWith("struck:"), 50, 166],
];

/** Gives every tale the day on which it came: its own, or one that spreads those that end alike over the months. */
export function scheduled(tales: readonly Tale[], seed: number): { readonly tale: Tale; readonly ago: number }[] {
  return spans.flatMap(([ends, least, most], at) => {
    const alike = tales.filter(({ end }) => spans.findIndex(([fits]) => fits(end)) === at && ends(end));
    const shuffled = alike.toSorted((one, other) => seedOf(one.title + seed) - seedOf(other.title + seed));
    return shuffled.map((tale, index) => ({
      tale,
      ago: tale.ago ?? least + Math.round(((most - least) * index) / Math.max(1, shuffled.length - 1)),
    }));
  });
}
