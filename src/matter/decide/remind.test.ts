import { expect, test } from "vitest";
import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import { did, given, matterAfter, type History } from "../../../test/office/given.ts";
import { everyPoint, note, past } from "../../../test/office/ways.ts";
import { tasksOf } from "../tasks.ts";

const remind = { command: "remind", note } as const;
const reminders = (...history: History) =>
  tasksOf(matterAfter(...history).matter, discipline).filter(({ kind }) => kind === "reminder");

test("a reminder stands in the day of whoever works on it until they have worked on it", () => {
  const reminded = [...past.handled(), did("centre.centre-director", remind)];
  expect(reminders(reminded)).toMatchObject([{ verb: "find-point", officer: "east.handler" }]);
  expect(reminders(reminded, everyPoint)).toEqual([]);
});

test("what the petitioner writes is no work on it", () => {
  const wrote = did("citizen", { command: "write", message: note, files: [] });
  expect(reminders(past.handled(), did("centre.centre-director", remind), wrote)).toHaveLength(1);
});

test("how often it was reminded of stays with the matter", () => {
  const { matter } = given(past.handled(), did("centre.centre-director", remind))
    .when("commission.head", remind)
    .thenEvents({ type: "reminded", note });
  expect(matter.pressed).toMatchObject({ reminders: 2, orders: 0 });
});

test("nobody is reminded of what is over, and the unit that works on it reminds nobody", () => {
  given(past.struckOff()).when("centre.centre-director", remind).thenRefused({ why: "wrong-stage" });
  given(past.handled()).when("east.head", remind).thenRefused({ why: "not-the-answerable-unit" });
});
