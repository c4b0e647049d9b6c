import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { did, given } from "../../../test/office/given.ts";
import { accused } from "../../../test/office/arrival.ts";
import { firstSubject } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";

const report = { subjects: [accused({ officer: "east.head" })] };

test("a subject who was taken for somebody else is cleared with a reason, and their unit can be sent the matter again", () => {
  const cleared = did("centre.centre-director", (m) => ({
    command: "clear-subject",
    subject: firstSubject(m),
    reason: note,
  }));
  const { matter } = given(past.toDecide(report), cleared).when("centre.centre-director", {
    command: "transfer",
    to: id("east"),
    note,
  });
  expect(matter.subjects[0]?.match).toBeUndefined();
  expect(matter.reach).toContain("east");
});

test("there is nobody to clear where nobody was matched, and nobody of another matter", () => {
  given(past.toDecide())
    .when("centre.centre-director", { command: "clear-subject", subject: id("nobody"), reason: note })
    .thenRefused({ why: "unknown-part", field: "subject" });
  given(past.toDecide(report))
    .when("centre.centre-director", { command: "clear-subject", subject: id("nobody"), reason: note })
    .thenRefused({ why: "unknown-part", field: "subject" });
});

test("the accused does not clear themselves: the matter is not there for them", () => {
  given(past.toDecide(report))
    .when("east.head", (m) => ({
      command: "clear-subject",
      subject: firstSubject(m),
      reason: note,
    }))
    .thenRefused({ why: "not-found" });
});
