import { expect, test } from "vitest";
import { given, on } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const reopen = { command: "reopen", reason: note } as const;

test("a matter taken up again is worked on and replied to anew, under a new clock, and every reopening is counted", () => {
  const { matter } = given(past.struckOff(), on("2026-05-06"))
    .when("centre.centre-director", reopen)
    .thenEvents({ type: "reopened" }, { type: "clock-started", record: { rule: "handling", from: "2026-05-06" } });
  expect(matter).toMatchObject({ stage: "handling", reopenings: 1 });
  for (const part of ["reply", "position", "review", "struckOffOn"]) expect(matter).not.toHaveProperty(part);
});

test("what was refused is decided anew, and its times start from today", () => {
  const { matter } = given(past.refused(realName), on("2026-05-06"))
    .when("centre.centre-director", reopen)
    .thenEvents(
      { type: "reopened" },
      { type: "clock-started", record: { rule: "screening", from: "2026-05-06" } },
      { type: "obligation-arose", rule: "accepted-notice" },
    );
  expect(matter.stage).toBe("to-decide");
  expect(matter.refusal).toBeUndefined();
});

test("what is still worked on is not reopened", () => {
  given(past.handled()).when("centre.centre-director", reopen).thenRefused({ why: "wrong-stage", stage: "handling" });
});

test("the unit that worked on it does not reopen it", () => {
  given(past.replied()).when("east.head", reopen).thenRefused({ why: "not-the-answerable-unit" });
});
