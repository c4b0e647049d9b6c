import { expect, test } from "vitest";
import type { Office } from "./office.ts";
import { arise, waiveAll } from "./debts.ts";
import { dropClocks, stopAllClocks, stopClocks } from "./times.ts";
import { matterAfter } from "../../test/office/given.ts";
import { realName } from "../../test/office/arrival.ts";
import { past } from "../../test/office/ways.ts";
import { addDays } from "../kernel/day.ts";
import type { Instant } from "../kernel/instant.ts";

const { world, matter } = matterAfter(past.assigned(realName));
const at = (days: number): Office => {
  const around = world.officeFor("clerk");
  const on = addDays(around.on, days);
  return { ...around, on, at: `${on}T02:00:00.000Z` as Instant };
};

test("a clock that waits for this ends in time up to and on its last day, and late from the day after", () => {
  const why = (days: number) =>
    stopClocks(matter, "replied", at(days)).map((event) => ("why" in event ? event.why : undefined));
  expect(why(45)).toEqual(["met", "met"]);
  expect(why(46)).toEqual(["met", "late"]);
  expect(why(66)).toEqual(["late", "late"]);
});

test("ended clocks are left alone", () => {
  expect(stopClocks(matter, "decided", at(0))).toEqual([]);
  expect(stopAllClocks(matter, at(0))).toHaveLength(2);
});

test("of all that run, those that wait for this end in time or late, and the others because nothing waits for them", () => {
  expect(stopAllClocks(matter, at(0), "replied")).toMatchObject([{ why: "met" }, { why: "met" }]);
  expect(stopAllClocks(matter, at(0), "sent-on")).toMatchObject([{ why: "moot" }, { why: "moot" }]);
});

test("what a trigger started can be dropped alone", () => {
  expect(dropClocks(matter, "assigned")).toMatchObject([{ type: "clock-stopped", why: "moot" }]);
});

test("a debt arises where its facts hold: nothing is owed to an anonymous reporter", () => {
  const unknown = { nameVerified: "not-verifiable" as const };
  const anonymous = { ...matter, voices: Object.fromEntries(matter.contacts.map(({ contact }) => [contact, unknown])) };
  expect(arise("handler-named", matter, at(0))).toMatchObject([{ rule: "handler-notice", owes: "east" }]);
  expect(arise("handler-named", anonymous, at(0))).toEqual([]);
});

test("a reason waives what is still owed under the rules that know it", () => {
  expect(waiveAll(matter, "told-by-refusal", at(0))).toMatchObject([
    { type: "obligation-waived", reason: "told-by-refusal" },
  ]);
  expect(waiveAll(matter, "bad weather", at(0))).toEqual([]);
});
