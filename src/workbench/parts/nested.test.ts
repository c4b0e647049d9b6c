import { expect, test } from "vitest";
import { nested } from "./nested.ts";

test("each stands under its parent, and one whose parent cannot be seen stands at the top", () => {
  const units = [
    { unit: "village", parent: "town" },
    { unit: "town", parent: "district" },
    { unit: "elsewhere", parent: "unseen" },
    { unit: "district", parent: undefined },
  ];
  const tree = nested(
    units,
    ({ unit }) => unit,
    ({ parent }) => parent,
    ({ unit }) => ({ title: unit }),
  );
  expect(tree).toEqual([
    { title: "elsewhere", key: "elsewhere" },
    {
      title: "district",
      key: "district",
      children: [{ title: "town", key: "town", children: [{ title: "village", key: "village" }] }],
    },
  ]);
});
