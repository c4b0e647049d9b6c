import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival } from "../../../test/arrival.ts";
import { huiyin } from "../../../test/command-line.ts";
import { openDistrict, type District } from "../../../test/district.ts";

let district: District;
beforeAll(async () => {
  district = await openDistrict({ signIns: true });
  await arrival(district, "村道的路灯坏了三个月。");
});
afterAll(() => district.close());

const file = (name: string, content: unknown) => {
  const path = join(district.folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const days = () =>
  file("county.json", { level: "county", name: "县庆", off: [{ from: "2026-03-10", to: "2026-03-11", name: "县庆" }] });
const calendar = (...typed: string[]) => huiyin(district, ["calendar", ...typed], { secret: "huiyin-demo" });
const dues = async () =>
  (await district.database.owner<{ due: string }[]>`select due::text from running_clock`).map(({ due }) => due);

test("a file is previewed at the console, clock by clock with why, and nothing moves", async () => {
  const before = await dues();
  const { code, lines } = await calendar("preview", days());
  expect(code).toBe(0);
  expect(lines[0]).toContain("A preview moves none.");
  expect(lines[1]).toMatch(/^\S+ {2}Screening {2}2026-\d\d-\d\d → 2026-\d\d-\d\d {2}.*is now a day off \(县庆\)/);
  expect(await dues()).toEqual(before);
});

test("it is applied by an administrator who gives their password, and by nobody else", async () => {
  const before = await dues();
  const wrong = await huiyin(district, ["calendar", "apply", days(), "--as", "guanli"], { secret: "guessed" });
  expect(wrong.lines).toEqual(["That sign-in and password do not fit; nothing was changed."]);
  const registrar = await calendar("apply", days(), "--as", "luru");
  expect([registrar.code, registrar.lines[0]]).toEqual([1, expect.stringContaining("changed by an administrator")]);
  expect(await dues()).toEqual(before);
  const applied = await calendar("apply", days(), "--as", "guanli", "--json");
  expect([applied.code, applied.facts]).toMatchObject([0, { version: 2 }]);
  expect(await dues()).not.toEqual(before);
  const again = await calendar("apply", days(), "--as", "guanli");
  expect([again.code, again.lines]).toEqual([1, ["The calendar says so already; there is nothing to change."]]);
});

test("what is no calendar, no file or no such word is said, and moves nothing", async () => {
  const torn = await calendar("preview", file("torn.json", { level: "moon", name: "月" }));
  expect([torn.code, torn.lines[0]]).toEqual([1, expect.stringContaining("cannot be used as a calendar")]);
  expect((await calendar("preview", file("broken.json", "{"))).code).toBe(2);
  expect((await calendar("preview", join(district.folder, "none.json"))).code).toBe(2);
  expect((await calendar("look", days())).code).toBe(2);
  expect((await calendar("apply", days())).code).toBe(2);
});
