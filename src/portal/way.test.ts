import { expect, test } from "vitest";
import { at, wayOf, ways } from "./way.ts";

test("how one reads lies in the address, and is read back from it", () => {
  for (const way of ways) {
    expect(wayOf(at(way, "/report"))).toEqual(way);
    expect(wayOf(at(way, "/"))).toEqual(way);
    expect(wayOf(`${at(way, "/")}?page=2`)).toEqual(way);
  }
  expect(at({ language: "en", big: true }, "/report")).toBe("/en/big/report");
  expect(at({ language: "zh", big: false }, "/")).toBe("/");
});

test("an address that leads nowhere is answered in Chinese, or in English under /en", () => {
  expect(wayOf("/bigger").big).toBe(false);
  expect(wayOf("/english").language).toBe("zh");
  expect(wayOf("/en/nowhere").language).toBe("en");
});
