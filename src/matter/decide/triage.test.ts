import { expect, test } from "vitest";
import { given } from "../../../test/office/given.ts";
import { grades, past } from "../../../test/office/ways.ts";

test("a matter is graded by a person on all four sides, and can be graded anew until it is decided", () => {
  const { matter } = given(past.inTriage())
    .when("centre.reviewer", { command: "triage", grades })
    .thenEvents({ type: "triaged", grades });
  expect(matter.stage).toBe("to-decide");
  given(past.toDecide())
    .when("centre.centre-director", { command: "triage", grades: { ...grades, impact: 3 } })
    .thenEvents({ type: "triaged", grades: { impact: 3 } });
});

test("a side that is not graded is named", () => {
  given(past.inTriage())
    .when("centre.reviewer", { command: "triage", grades: { urgency: 2, impact: 1 } })
    .thenRefused({ why: "grades-missing", grades: ["regionality", "specificity"] });
});

test("nobody is graded on a side that the rulebook does not have", () => {
  given(past.inTriage())
    .when("centre.reviewer", { command: "triage", grades: { ...grades, stubbornness: 3 } })
    .thenRefused({ why: "not-in-rulebook", value: "stubbornness" });
});

test("before the gates are passed nothing is triaged", () => {
  given(past.atTheGates()).when("centre.reviewer", { command: "triage", grades }).thenRefused({ why: "wrong-stage" });
});
