import { expect, test } from "vitest";
import { did, given } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { past } from "../../../test/office/ways.ts";

const strikeOff = { command: "strike-off" } as const;

test("with every condition met a matter is struck off, and each proof stands in the record", () => {
  const { matter, decision } = given(past.ready(realName)).when("centre.centre-director", strikeOff);
  expect(matter).toMatchObject({ stage: "struck-off" });
  const [struck] = "events" in decision ? decision.events : [];
  expect(struck).toMatchObject({
    type: "struck-off",
    proofs: [
      { check: "every-point-found", shownBy: [expect.any(String)] },
      { check: "gates-passed", shownBy: ["entry", "review", "quality"] },
      { check: "every-point-answered", shownBy: [expect.any(String)] },
      { check: "replied", shownBy: ["2026-03-02"] },
      { check: "obligations-ended", shownBy: expect.toSatisfy((debts: string[]) => debts.length === 4) },
      { check: "duties-done", shownBy: ["investigate", "dispose", "supervise", "conclude", "revisit"] },
      { check: "milestones-reached", shownBy: [] },
      { check: "position-known", shownBy: ["2026-1 position:settled"] },
      { check: "no-open-withdrawal", shownBy: [] },
    ],
  });
});

test("strike-off names what is missing", () => {
  given(past.replied(realName))
    .when("centre.centre-director", strikeOff)
    .thenRefused({
      why: "conditions-missing",
      missing: [
        { condition: "papers-in-order", check: "obligations-ended", about: Array(4).fill(expect.any(String)) },
        {
          condition: "handling-in-place",
          check: "duties-done",
          about: ["investigate", "dispose", "supervise", "conclude", "revisit"],
        },
        { condition: "position-known", check: "position-known", about: ["2026-1"] },
      ],
    });
});

test("while a withdrawal can be taken back a matter is not struck off", () => {
  given(past.ready(), did("citizen", { command: "withdraw", pressed: true }))
    .when("centre.centre-director", strikeOff)
    .thenRefused({ why: "conditions-missing", missing: [{ check: "no-open-withdrawal", about: ["2026-03-09"] }] });
});

test("no matter is struck off before the reply, nor twice, nor by the unit that worked on it", () => {
  given(past.worked()).when("centre.centre-director", strikeOff).thenRefused({ why: "wrong-stage", stage: "handling" });
  given(past.struckOff())
    .when("centre.centre-director", strikeOff)
    .thenRefused({ why: "wrong-stage", stage: "struck-off" });
  given(past.ready()).when("east.head", strikeOff).thenRefused({ why: "not-the-answerable-unit" });
});
