import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival } from "../../test/arrival.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { matterQuery } from "../contract/matter-row.ts";
import type { Bounds } from "./catalogue/search.ts";
import { listMatters } from "./list-matters.ts";

let district: District;
/** The number of the matter that a repeat was linked into, whose text alone speaks of the 砚池. */
let home: string;
beforeAll(async () => {
  district = await openDistrict();
  for (let at = 0; at < 30; at++) {
    const words = ["路灯", ...(at % 2 === 0 ? ["水渠"] : []), ...(at % 10 === 3 ? ["碾坊"] : [])];
    const channel = at % 4 === 3 ? "phone" : "letter";
    await arrival(district, words.map((word) => `${word}的事`).join("，"), { channel });
  }
  const [first, repeat] = [await arrival(district, "集市的路灯"), await arrival(district, "砚池边的路灯")];
  home = first.number;
  const link = { command: "link-contact", contact: repeat.contact, into: first.matter } as const;
  const linked = await district.door.act(await district.as("registrar-1"), repeat.matter, link);
  if (!linked.done) throw new Error(linked.sentence.en);
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
  for (const [words, channel, all] of [
    ["路灯", [], 31],
    ["水渠", [], 15],
    ["碾坊", [], 3],
    ["路灯", ["letter"], 24],
    ["碾坊", ["letter"], 1],
    ["砚池", [], 1],
    ["麒麟", [], 0],
  ] as const) {
    for (const bounds of ways) {
      const shown: string[] = [];
      let after: string | undefined;
      do {
        const query = matterQuery.parse({ words, channel, order: "number", limit: 2, ...(after ? { after } : {}) });
        const page = await listMatters(district.house, director, query, bounds);
        shown.push(...page.rows.map(({ number }) => number));
        expect(page.rows).toHaveLength(Math.min(2, all - shown.length + page.rows.length));
        expect(page.more ? page.total < all : page.total === all).toBe(true);
        after = page.next;
      } while (after !== undefined);
      expect({ words, bounds, shown }).toEqual({ words, bounds, shown: [...new Set(shown)].toSorted().toReversed() });
      if (words === "砚池") expect(shown).toEqual([home]);
      expect({ words, bounds, shown: shown.length }).toEqual({ words, bounds, shown: all });
    }
  }
});
