import { expect, test } from "vitest";
import { answeredBy, newColumn, write } from "./column.ts";
import { cardsOf } from "./mask.ts";

/** The cards that say so, of so many. */
const saying = (column: ReturnType<typeof newColumn<string>>, value: string, cards: number) =>
  cardsOf(
    answeredBy(
      column,
      Uint8Array.from(column.values, (one) => Number(one === value)),
      cards,
    ),
  );

test("a question asked before is answered of cards written since, also where they begin a new row of thirty-two", () => {
  const column = newColumn((written) => written);
  for (let card = 0; card < 32; card++) write(column, card, card < 30 ? "open" : "over");
  expect(saying(column, "over", 32)).toEqual([30, 31]);
  write(column, 0, "over");
  write(column, 31, "open");
  expect(saying(column, "over", 32)).toEqual([0, 30]);
  write(column, 32, "over");
  expect(saying(column, "over", 33)).toEqual([0, 30, 32]);
});

test("a value that was never met is answered for too, and of many questions the last are remembered", () => {
  const column = newColumn((written) => written);
  for (let card = 0; card < 60; card++) write(column, card, `unit ${card}`);
  for (let card = 0; card < 60; card++) expect(saying(column, `unit ${card}`, 60)).toEqual([card]);
  expect(column.answered.size).toBe(24);
  write(column, 60, "unit 60");
  expect([saying(column, "unit 60", 61), saying(column, "unit 1", 61)]).toEqual([[60], [1]]);
});
