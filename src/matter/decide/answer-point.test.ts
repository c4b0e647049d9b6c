import { test } from "vitest";
import { id } from "../../kernel/id.ts";
import { given } from "../../../test/office/given.ts";
import { sealed } from "../../../test/office/outside.ts";
import { firstPoint } from "../../../test/office/parts.ts";
import { everyPoint, past } from "../../../test/office/ways.ts";

const answer = sealed("the money was paid out on Friday");

test("a point is answered once it is found", () => {
  given(past.handled(), everyPoint)
    .when("east.handler", (m) => ({ command: "answer-point", point: firstPoint(m), answer }))
    .thenEvents({ type: "point-answered", answer });
});

test("there is no answer before a finding", () => {
  given(past.handled())
    .when("east.handler", (m) => ({ command: "answer-point", point: firstPoint(m), answer }))
    .thenRefused({ why: "finding-missing" });
});

test("a point of another matter is not answered here", () => {
  given(past.handled())
    .when("east.handler", { command: "answer-point", point: id("elsewhere"), answer })
    .thenRefused({ why: "unknown-part", field: "point" });
});

test("after the reply no answer is changed", () => {
  given(past.replied())
    .when("east.handler", (m) => ({ command: "answer-point", point: firstPoint(m), answer }))
    .thenRefused({ why: "wrong-stage", stage: "replied" });
});
