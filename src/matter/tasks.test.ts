import { expect, test } from "vitest";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { tasksOf } from "./tasks.ts";
import { firstContact } from "../../test/office/parts.ts";
import { id } from "../kernel/id.ts";
import { arrives, did, matterAfter, on, type History } from "../../test/office/given.ts";
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

test("what a petitioner writes waits with the day of the first message that was not answered, also after strike-off", () => {
  const writes = did("citizen", { command: "write", message: note, files: [] });
  const message = (...history: History) =>
    tasksOf(matterAfter(...history).matter, discipline).find(({ kind }) => kind === "message");
  expect(message(past.handled(), writes, on(2), writes)).toMatchObject({ officer: "east.handler", due: "2026-03-09" });
  expect(message(past.struckOff(), on(2), writes)).toMatchObject({ due: "2026-03-11" });
  const answers = did("east.handler", { command: "send-message", message: note, files: [] });
  expect(message(past.handled(), writes, answers)).toBeUndefined();
});

test("a review that was asked for waits with the day on which it is to be answered", () => {
  const asked = did("citizen", { command: "request-review", grounds: note });
  const review = tasksOf(matterAfter(past.replied(), asked).matter, discipline).find(({ kind }) => kind === "review");
  expect(review).toMatchObject({ unit: "centre", due: "2026-04-01" });
});

test("after the reply the strike-off has a day, and so has a duty that nobody has taken", () => {
  const waiting = tasksOf(matterAfter(past.replied()).matter, discipline).filter(({ kind }) => kind === "duty");
  expect(waiting.map(({ due }) => due)).toEqual(Array.from({ length: 5 }, () => "2026-06-01"));
});
