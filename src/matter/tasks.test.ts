import { expect, test } from "vitest";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { tasksOf } from "./tasks.ts";
import { firstContact } from "../../test/office/parts.ts";
import { id } from "../kernel/id.ts";
import { arrives, did, matterAfter, type History } from "../../test/office/given.ts";
import { accused } from "../../test/office/arrival.ts";
import { note, past } from "../../test/office/ways.ts";

const waits = (...history: History) => {
  const { matter } = matterAfter(...history);
  return tasksOf(matter, discipline).map(({ kind, about, unit, officer }) => [
    kind,
    about.split(":")[0],
    unit ?? officer,
  ]);
};

test("at each stage a matter waits for somebody", () => {
  expect(waits(past.atTheGates())).toEqual([["gate", "entry", "centre"]]);
  expect(waits(past.inTriage())).toEqual([["decide", "triage", "centre"]]);
  expect(waits(past.toDecide())).toEqual([["decide", "accept", "centre"]]);
  expect(waits(past.transferred())).toEqual([["take-over", "transfer", "east"]]);
  expect(waits(past.handled())).toEqual([
    ["clock", "handling", "east.handler"],
    ["clock", "assigned-report", "east.handler"],
  ]);
  expect(waits(past.struckOff())).toEqual([]);
});

test("with the organ above it waits at its gates, and then for its decision", () => {
  const up = arrives({ subjects: [accused({ officer: "commission.head" })] });
  expect(waits(up)).toEqual([
    ["gate", "entry", "upper"],
    ["obligation", "report-up", "upper"],
  ]);
});

test("an objection waits for the sender", () => {
  const objected = did("east.head", { command: "object", reason: "not-our-level", note });
  expect(waits(past.transferred(), objected)).toEqual([["objection", "objection", "centre"]]);
});

test("what was set aside as a repeat waits for nobody", () => {
  const { matter } = matterAfter(
    arrives(),
    arrives(),
    did("centre.registrar", (m) => ({ command: "link-contact", contact: firstContact(m), into: id("matter 1") })),
  );
  expect(tasksOf(matter, discipline)).toEqual([]);
});
