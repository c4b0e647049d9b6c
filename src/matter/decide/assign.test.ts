import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { did, given } from "../../../test/office/given.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";
import { World } from "../../../test/office/world.ts";
import { addDays } from "../../kernel/day.ts";

test("the one who assigns stays answerable; the day of the report is as set, and a real-name reporter is told where it went", () => {
  const { matter } = given(past.accepted(realName))
    .when("centre.centre-director", { command: "assign", to: id("east"), due: addDays(new World().on, 30), note })
    .thenEvents(
      { type: "assigned", to: "east", reach: ["centre", "commission", "east"] },
      { type: "clock-started", record: { rule: "assigned-report", due: "2026-04-01", asSet: true } },
      { type: "obligation-arose", rule: "routed-notice", owes: "centre" },
    );
  expect(matter).toMatchObject({ answerable: "centre", handling: "east", stage: "handling" });
});

test("assigned anew, the first assignment's clock ends and what the first unit owed passes on", () => {
  const { matter } = given(past.handled(realName)).when("centre.centre-director", {
    command: "assign",
    to: id("west"),
    note,
  });
  expect(
    matter.clocks.filter(({ record }) => record.rule === "assigned-report").map(({ ended }) => ended?.why),
  ).toEqual(["moot", undefined]);
  expect(matter.obligations.find(({ rule }) => rule === "handler-notice")?.owes).toBe("west");
  expect(matter.handler).toBeUndefined();
  expect(matter.reach).not.toContain("east");
});

test("a matter is never assigned to the accused, nor to a unit under theirs", () => {
  given(past.accepted({ subjects: [accused({ officer: "east.leader" })] }))
    .when("centre.centre-director", { command: "assign", to: id("east"), note })
    .thenRefused({ why: "addressee-barred" });
});

test("villages and groups take in, and nothing is assigned to them", () => {
  given(past.accepted())
    .when("centre.centre-director", { command: "assign", to: id("mill"), note })
    .thenRefused({ why: "addressee-cannot-decide" });
});

test("a unit that does not exist gets nothing", () => {
  given(past.accepted())
    .when("centre.centre-director", { command: "assign", to: id("nowhere"), note })
    .thenRefused({ why: "addressee-unknown" });
});

test("it is not assigned to who has it already", () => {
  given(past.assigned())
    .when("centre.centre-director", { command: "assign", to: id("east"), note })
    .thenRefused({ why: "already-there" });
});

test("today can still be the day that is set; yesterday cannot", () => {
  const due = (days: number) =>
    given(past.accepted()).when("centre.centre-director", (_, world) => ({
      command: "assign",
      to: id("east"),
      due: addDays(world.on, days),
      note,
    }));
  due(-1).thenRefused({ why: "due-in-the-past" });
  expect(due(0).matter.handling).toBe("east");
});

test("while an objection waits nothing is assigned past it", () => {
  given(past.assigned(), did("east.head", { command: "object", reason: "not-our-level", note }))
    .when("centre.centre-director", { command: "assign", to: id("west"), note })
    .thenRefused({ why: "objection-waiting" });
});

test("nothing is assigned before it is accepted, nor by the unit that works on it", () => {
  given(past.toDecide())
    .when("centre.centre-director", { command: "assign", to: id("east"), note })
    .thenRefused({ why: "wrong-stage" });
  given(past.assigned())
    .when("east.head", { command: "assign", to: id("west"), note })
    .thenRefused({ why: "not-the-answerable-unit" });
});

test("nothing is assigned upwards: nobody sets the organ above a day", () => {
  given(past.accepted())
    .when("centre.centre-director", { command: "assign", to: id("upper"), note })
    .thenRefused({ why: "addressee-above" });
  const taken = [past.transferred(), did("east.head", { command: "accept" })];
  given(...taken)
    .when("east.head", { command: "assign", to: id("centre"), note })
    .thenRefused({ why: "addressee-above" });
});
