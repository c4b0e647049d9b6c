import { afterAll, beforeAll, expect, test } from "vitest";
import { atTheDoor } from "../../test/at-the-door.ts";
import { openDistrict, type District } from "../../test/district.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());
const { receive, done, view, toHandling } = atTheDoor(() => district);
const warnings = async (seat: string) =>
  (await district.door.today(await district.as(seat))).tasks.filter(({ kind }) => kind === "warning");

test("the clerk gives each warning once, up the tree as time runs out, and it stands in the day of whoever is told", async () => {
  const { matter } = await receive();
  await toHandling(matter);
  await done("town-01-head", matter, { command: "name-handler", officer: "town-01-handler-1" });
  const fired = async () => {
    const running = (await view("director", matter)).clocks.filter(({ ended }) => !ended);
    return running.flatMap(({ rule, fired }) => fired.map(({ rung, on }) => `${on} ${rule} ${rung}`));
  };

  // The report that was assigned is due on 16 April: yellow at ten days left, which is a day off, so on the 7th.
  district.setClock("2026-04-05");
  expect(await district.clerk()).toBe(0);
  district.setClock("2026-04-07");
  expect(await district.clerk()).toBe(1);
  expect(await district.clerk()).toBe(0);
  expect(await fired()).toEqual(["2026-04-07 assigned-report yellow"]);

  district.setClock("2026-04-17");
  expect(await district.clerk()).toBe(1);
  expect(await fired()).toEqual([
    "2026-04-07 assigned-report yellow",
    "2026-04-17 assigned-report red",
    "2026-04-17 assigned-report late",
  ]);
  expect(await warnings("town-01-head")).toMatchObject([{ matter, verb: "remind", colour: "overdue" }]);
  expect(await warnings("town-02-head")).toEqual([]);

  await done("director", matter, { command: "remind", note: { text: "请说明进展" } });
  expect(await warnings("town-01-head")).toEqual([]);
  const reminders = (await district.door.today(await district.as("town-01-handler-1"))).tasks;
  expect(reminders.filter(({ kind }) => kind === "reminder")).toMatchObject([{ matter, verb: "find-point" }]);
});

test("what was taken up by the district is out of the township's hands, and its clock goes on", async () => {
  district.setClock("2026-05-11");
  const { matter } = await receive({ arrivedOn: "2026-05-11" });
  await toHandling(matter);
  await done("head", matter, { command: "take-up", note: { text: "久拖不决，提级办理" } });
  expect(await district.door.matter(await district.as("town-01-head"), matter)).toBeUndefined();
  const taken = await view("head", matter);
  expect(taken.answerable).toBe("commission");
  expect(taken.clocks.filter(({ ended }) => !ended).map(({ rule }) => rule)).toContain("handling");
});
