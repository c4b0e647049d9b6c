import { expect, test } from "vitest";
import { did, given, matterAfter, on } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { everyPoint, note, past } from "../../../test/office/ways.ts";

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

test("what was found before counts for no later reply: each point is found and answered anew", () => {
  const again = [...past.struckOff(), on("2026-05-06"), did("centre.centre-director", reopen)];
  const { matter } = given(again).when("east.head", { command: "reply" });
  given(again)
    .when("east.head", { command: "reply" })
    .thenRefused({ why: "points-open", missing: [{ check: "every-point-found" }, { check: "every-point-answered" }] });
  expect(matter.points[0]).toMatchObject({ earlier: [{ repliedOn: "2026-03-02", finding: { finding: "partly" } }] });
  for (const part of ["finding", "answer"]) expect(matter.points[0]).not.toHaveProperty(part);

  given(again, everyPoint)
    .when("east.head", { command: "reply" })
    .thenEvents({ type: "replied" }, ...replying);
});

test("a matter taken up twice keeps both earlier rounds apart, the oldest first", () => {
  const round = [did("centre.centre-director", reopen), on(3), everyPoint, did("east.head", { command: "reply" })];
  const { matter } = matterAfter(past.replied(), round, did("centre.centre-director", reopen));
  expect(matter.points[0]?.earlier?.map(({ repliedOn }) => repliedOn)).toEqual(["2026-03-02", "2026-03-05"]);
});

const replying = [
  { type: "clock-stopped", why: "met" },
  { type: "clock-started", record: { rule: "closing" } },
  { type: "obligation-arose", rule: "quarterly-result" },
] as const;
