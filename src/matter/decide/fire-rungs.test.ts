import { expect, test } from "vitest";
import { accused } from "../../../test/office/arrival.ts";
import { did, given, matterAfter, on, type History } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";
import { tasksOf } from "../tasks.ts";

const fire = { command: "fire-rungs" } as const;

test("ten days before the last one whoever works on it is told, and three days before it the leader", () => {
  // The report on what was assigned is due on 16 April.
  given(past.handled(), on("2026-04-03")).when("clerk", fire).thenRefused({ why: "nothing-to-warn-of" });
  given(past.handled(), on("2026-04-07"))
    .when("clerk", fire)
    .thenEvents({ type: "rung-fired", rung: "yellow", unit: "east", officer: "east.handler", posts: [] });
  given(past.handled(), on("2026-04-07"), did("clerk", fire), on("2026-04-13"))
    .when("clerk", fire)
    .thenEvents({ type: "rung-fired", rung: "red", unit: "east", posts: ["leader", "centre-director"] });
});

test("each warning is given once, and after the last day it goes up the tree", () => {
  const warned = [...past.handled(), on("2026-04-13"), did("clerk", fire)];
  given(warned).when("clerk", fire).thenRefused({ why: "nothing-to-warn-of" });
  given(warned, on("2026-04-16")).when("clerk", fire).thenRefused({ why: "nothing-to-warn-of" });
  given(warned, on("2026-04-17"))
    .when("clerk", fire)
    .thenEvents({ type: "rung-fired", rung: "late", unit: "east", posts: ["head"] });
  given(warned, on("2026-04-17"), did("clerk", fire), on("2026-04-21"))
    .when("clerk", fire)
    .thenEvents({ type: "rung-fired", rung: "long-late", unit: "commission", posts: ["head", "leader"] });
});

test("on a day off nobody is called; the warning is given on the next working day", () => {
  // 6 April 2026 is a day off for the Qingming Festival.
  given(past.handled(), on("2026-04-06")).when("clerk", fire).thenRefused({ why: "nothing-to-warn-of" });
  given(past.handled(), on("2026-04-07")).when("clerk", fire).thenEvents({ type: "rung-fired", rung: "yellow" });
});

test("a warning goes past the one accused, to who leads them", () => {
  const warned = [
    ...past.handled({ subjects: [accused({ officer: "west.head" })] }),
    on("2026-04-13"),
    did("east.head", { command: "step-aside", reason: note }),
  ];
  given(warned, on("2026-04-17"))
    .when("clerk", fire)
    .thenEvents(
      { type: "rung-fired", rung: "yellow" },
      { type: "rung-fired", rung: "red" },
      { type: "rung-fired", rung: "late", unit: "commission", posts: ["head"] },
    );
});

test("whoever was warned has it in their day until they have pressed", () => {
  const warned = [...past.handled(), on("2026-04-17"), did("clerk", fire)];
  const warnings = (...history: History) => {
    const { world, matter } = matterAfter(...history);
    return tasksOf(matter, world.officeFor("clerk").rulebook).filter(({ kind }) => kind === "warning");
  };
  expect(warnings(warned)).toMatchObject([{ verb: "remind", unit: "east", posts: ["head"] }]);
  expect(warnings(warned, did("centre.centre-director", { command: "remind", note }))).toEqual([]);
});

test("nobody fires a warning by hand", () => {
  given(past.handled(), on("2026-04-17")).when("commission.head", fire).thenRefused({ why: "not-in-your-power" });
});
