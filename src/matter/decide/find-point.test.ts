import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { given } from "../../../test/office/given.ts";
import { sealed } from "../../../test/office/outside.ts";
import { firstPoint } from "../../../test/office/parts.ts";
import { past } from "../../../test/office/ways.ts";

const basis = sealed("the ledger of the village");

test("each point gets a finding with its basis", () => {
  const { matter } = given(past.handled())
    .when("east.handler", (m) => ({
      command: "find-point",
      point: firstPoint(m),
      finding: "substantiated",
      basis,
      files: [],
    }))
    .thenEvents({ type: "point-found", finding: "substantiated", basis });
  expect(matter.points[0]?.finding?.finding).toBe("substantiated");
});

test("until the reply a point can be found anew", () => {
  given(past.worked())
    .when("east.handler", (m) => ({
      command: "find-point",
      point: firstPoint(m),
      finding: "unverifiable",
      basis,
      files: [],
    }))
    .thenEvents({ type: "point-found", finding: "unverifiable" });
});

test("a finding is one of the rulebook's, on a point of this matter", () => {
  given(past.handled())
    .when("east.handler", (m) => ({
      command: "find-point",
      point: firstPoint(m),
      finding: "malicious",
      basis,
      files: [],
    }))
    .thenRefused({ why: "not-in-rulebook", field: "finding" });
  given(past.handled())
    .when("east.handler", { command: "find-point", point: id("elsewhere"), finding: "partly", basis, files: [] })
    .thenRefused({ why: "unknown-part", field: "point" });
});

test("only who works on the matter finds, and only while it is worked on", () => {
  given(past.handled())
    .when("west.handler", { command: "find-point", point: id("any"), finding: "partly", basis, files: [] })
    .thenRefused({ why: "not-the-answerable-unit" });
  given(past.replied())
    .when("east.handler", { command: "find-point", point: id("any"), finding: "partly", basis, files: [] })
    .thenRefused({ why: "wrong-stage" });
});
