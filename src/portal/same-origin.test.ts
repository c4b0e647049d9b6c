import { expect, test } from "vitest";
import { fromOurselves } from "./same-origin.ts";

test("a form of another site is known by what the browser says of it", () => {
  expect(fromOurselves({ "sec-fetch-site": "cross-site" })).toBe(false);
  expect(fromOurselves({ "sec-fetch-site": "same-site", origin: "https://huiyin.example" })).toBe(false);
  expect(fromOurselves({ "sec-fetch-site": "same-origin", origin: "null" })).toBe(true);
});

test("an older browser names the origin, and hides it under our referrer policy", () => {
  expect(fromOurselves({ host: "huiyin.example", origin: "https://huiyin.example" })).toBe(true);
  expect(fromOurselves({ host: "huiyin.example", origin: "https://other.example" })).toBe(false);
  expect(fromOurselves({ host: "huiyin.example", origin: "null" })).toBe(true);
  expect(fromOurselves({ host: "huiyin.example", origin: "rubbish" })).toBe(false);
});
