import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival } from "../../test/arrival.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { matterQuery } from "../contract/matter-row.ts";
import type { Bounds } from "./catalogue/search.ts";
import { listMatters } from "./list-matters.ts";

let district: District;
beforeAll(async () => {
  district = await openDistrict();
  for (let at = 0; at < 30; at++) {
    const words = ["路灯", ...(at % 2 === 0 ? ["水渠"] : []), ...(at % 10 === 3 ? ["碾坊"] : [])];
    await arrival(district, words.map((word) => `${word}的事`).join("，"));
  }
  // A text of many pages has a mark for nearly every word.
  await district.database.owner`update word_index set marks = decode(repeat('ff', 512), 'hex')`;
});
afterAll(() => district.close());

/** The words are looked up where they are rare, and else sought along the list. */
const ways: readonly Bounds[] = [
  { counted: 0, step: 100, hits: 100 },
  { counted: 0, step: 100, hits: 3 },
  { counted: 0, step: 4, hits: 0 },
];

test("where marks rule out no text, a search still shows each matter that has the words once, on pages in order", async () => {
  const director = await district.as("director");
  for (const [words, all] of [
    ["路灯", 30],
    ["水渠", 15],
    ["碾坊", 3],
    ["麒麟", 0],
  ] as const) {
    for (const bounds of ways) {
      const shown: string[] = [];
      let after: string | undefined;
      do {
        const query = matterQuery.parse({ words, order: "number", limit: 2, ...(after ? { after } : {}) });
        const page = await listMatters(district.house, director, query, bounds);
        shown.push(...page.rows.map(({ number }) => number));
        expect(page.more ? page.total < all : page.total === all).toBe(true);
        after = page.next;
      } while (after !== undefined);
      expect({ words, bounds, shown }).toEqual({ words, bounds, shown: [...new Set(shown)].toSorted().toReversed() });
      expect({ words, bounds, shown: shown.length }).toEqual({ words, bounds, shown: all });
    }
  }
});
