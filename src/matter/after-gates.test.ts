import { expect, test } from "vitest";
import { euWhistleblowing } from "../../rulebooks/eu-whistleblowing/rulebook.ts";
import { hotline } from "../../rulebooks/hotline/rulebook.ts";
import { arrives, did, given, matterAfter, under } from "../../test/office/given.ts";
import { note, past } from "../../test/office/ways.ts";
import { tasksOf } from "./tasks.ts";

const sheet = [under(hotline), arrives({ category: "ordinary.help" })];
const checked = did("centre.registrar", { command: "pass-gate", gate: "sheet" });

test("with gates and grades a matter passes the gates and is then graded", () => {
  expect(matterAfter(past.inTriage()).matter.stage).toBe("triage");
});

test("where nothing is graded a matter goes from its last gate straight to the decision", () => {
  expect(matterAfter(sheet).matter.stage).toBe("at-the-gates");
  const { matter } = matterAfter(sheet, checked);
  expect(matter.stage).toBe("to-decide");
  expect(tasksOf(matter, hotline)).toEqual([expect.objectContaining({ kind: "decide", about: "accept" })]);
});

test("where there is no gate at all it waits for the decision as soon as it has come", () => {
  const { matter } = matterAfter(under(euWhistleblowing), arrives({ category: "breach.environment" }));
  expect(matter.stage).toBe("to-decide");
  expect(matter.gates).toEqual([]);
});

test("what is not in a rulebook cannot be done: no gate signed, nothing sent back, nothing graded, no duty taken", () => {
  const open = [under(euWhistleblowing), arrives({ category: "breach.environment" })];
  const none = { why: "not-provided" } as const;
  given(open).when("centre.registrar", { command: "pass-gate", gate: "entry" }).thenRefused(none);
  given(open).when("centre.reviewer", { command: "send-back", gate: "entry", reason: note }).thenRefused(none);
  given(open).when("centre.reviewer", { command: "triage", grades: {} }).thenRefused(none);
  given(open, did("centre.centre-director", { command: "accept" }))
    .when("centre.handler", { command: "take-duty", duty: "investigate" })
    .thenRefused(none);
});
