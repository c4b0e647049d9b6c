import { expect, test } from "vitest";
import { officerCommand } from "../../matter/command.ts";
import { fieldsOf } from "./fields.ts";
import { toAct, type Value } from "./values.ts";
import type { ActName } from "../../contract/act.ts";
import type { FieldKind } from "./fields.ts";

/** What an officer might put into a control of each kind; where nothing is said, some words or a name. */
const typed: Partial<Record<FieldKind, Value>> = {
  officers: ["chen"],
  files: [{ staged: "token", name: "photo.jpg", size: 1 }],
  grades: { urgency: 3 },
  milestones: [{ due: "2026-12-01", what: "walk the road" }],
  agrees: true,
  listed: true,
  "pause-reason": "appraisal",
  "open-pause": "appraisal",
  day: "2026-12-01",
  "name-outcome": "true-name",
  "reach-outcome": "reached",
};

const acts = Object.keys(fieldsOf) as ActName[];

test.each(acts)("the form of %s, filled in, is what the wire takes", (act) => {
  const values = Object.fromEntries(fieldsOf[act].map(({ name, as }) => [name, typed[as] ?? "something"]));
  expect(officerCommand.safeParse(toAct(act, values)).error).toBeUndefined();
});

test("there is a form for every command an officer has, and for none besides", () => {
  expect(acts.toSorted()).toEqual(officerCommand.options.map(({ shape }) => shape.command.value).toSorted());
});

test("what may be left out is left out, and what may not is named at its field", () => {
  expect(toAct("accept", { note: "" })).toEqual({ command: "accept" });
  const { error } = officerCommand.safeParse(toAct("transfer", {}));
  expect(error?.issues.map(({ path }) => path[0]).toSorted()).toEqual(["note", "to"]);
});
