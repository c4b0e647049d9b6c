import fc from "fast-check";
import { expect, test } from "vitest";
import { marksOf } from "../../vault/word-marks.ts";
import { mark, mayHave, type Marks } from "./marks.ts";
import { cardsOf } from "./mask.ts";

const words = fc.uniqueArray(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { maxLength: 60 });

test("a text that has all the words is never ruled out, on whichever shelf its card lies", () => {
  const kept = fc.property(
    fc.array(words, { minLength: 1, maxLength: 40 }),
    fc.nat(9_000),
    fc.nat(),
    (texts, from, nth) => {
      const marks: Marks = [];
      texts.forEach((text, at) => mark(marks, from + at, marksOf(text)));
      const at = nth % texts.length;
      const sought = texts[at]?.filter((_, place) => place % 3 === nth % 3) ?? [];
      expect(cardsOf(mayHave(marks, from + texts.length, sought))).toContain(from + at);
    },
  );
  fc.assert(kept, { numRuns: 100, seed: 2026 });
});

test("of ten thousand texts of a hundred words hardly one is asked for a word that none of them has", () => {
  const [first, ...rest] = fc.sample(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), {
    numRuns: 20_001,
    seed: 7,
  });
  const marks: Marks = [];
  for (let card = 0; card < 10_000; card++)
    mark(
      marks,
      card,
      marksOf(Array.from({ length: 100 }, (_, at) => rest[(card * 37 + at * 101) % rest.length] ?? 0n)),
    );
  expect(cardsOf(mayHave(marks, 10_000, [first ?? 0n])).length).toBeLessThan(10);
});
