import { expect, test } from "vitest";
import { officerCommand } from "../../matter/command.ts";
import { fieldsOf } from "./fields.ts";
import { toAct, type Value } from "./values.ts";
import type { ActName } from "../../contract/act.ts";
import type { FieldKind } from "./fields.ts";

/** Something an officer might put into a control of each kind. */
function typed(as: FieldKind): Value {
  switch (as) {
    case "officers":
      return ["chen"];
    case "files":
      return [{ staged: "token", name: "photo.jpg", size: 1 }];
    case "grades":
      return { urgency: 3 };
    case "milestones":
      return [{ due: "2026-12-01", what: "walk the road" }];
    case "agrees":
      return true;
    case "day":
      return "2026-12-01";
    case "name-outcome":
      return "true-name";
    case "reach-outcome":
      return "reached";
    default:
      return "something";
  }
}

const acts = Object.keys(fieldsOf) as ActName[];

test.each(acts)("the form of %s, filled in, is what the wire takes", (act) => {
  const values = Object.fromEntries(fieldsOf[act].map(({ name, as }) => [name, typed(as)]));
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
