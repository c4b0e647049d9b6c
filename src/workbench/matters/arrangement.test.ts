import { expect, test } from "vitest";
import { inOrder, movedTo } from "./arrangement.ts";

const columns = ["first", "stage", "due", "unit"].map((key) => ({ key }));
const keys = (of: readonly { readonly key: string }[]): string => of.map(({ key }) => key).join(" ");

test("columns stand as the officer put them, and a new one where it stands by itself", () => {
  expect(keys(inOrder(columns, ["unit", "first", "due", "stage"]))).toBe("unit first due stage");
  expect(keys(inOrder(columns, ["unit", "due", "first"]))).toBe("unit stage due first");
  expect(keys(inOrder(columns, ["gone", "stage", "first", "due", "unit"]))).toBe("stage first due unit");
});

test("a column moves to a place, the others make room, and none leaves the list", () => {
  expect(keys(movedTo(columns, "due", 0))).toBe("due first stage unit");
  expect(keys(movedTo(columns, "first", 3))).toBe("stage due unit first");
  expect(keys(movedTo(columns, "first", -1))).toBe("first stage due unit");
  expect(keys(movedTo(columns, "unit", 4))).toBe("first stage due unit");
});
