import { expect, test } from "vitest";
import { matterQuery } from "../../contract/matter-row.ts";
import { readMatterSearch } from "./matter-search.ts";

test("an address narrows the list, and what it does not know is left out", () => {
  const read = readMatterSearch({
    stage: ["triage"],
    packaged: true,
    number: 117,
    words: "somebody",
    limit: 1000,
    x: 1,
    unit: "",
  });
  expect(read).toEqual({ stage: ["triage"], packaged: true, number: "117" });
  expect(matterQuery.safeParse(read).success).toBe(true);
});
