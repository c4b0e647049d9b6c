import { expect, test } from "vitest";
import { arrives, did, given, on } from "../../../test/office/given.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

test("an accepted matter is worked on under the clock of the reply, and the screening has been met", () => {
  const { matter } = given(past.toDecide(), on("2026-03-20"))
    .when("centre.centre-director", { command: "accept", note })
    .thenEvents(
      { type: "accepted", note },
      { type: "clock-stopped", why: "met" },
      { type: "clock-started", record: { rule: "handling" } },
    );
  expect(matter).toMatchObject({ stage: "handling", acceptedOn: "2026-03-20", answerable: "centre" });
});

test("the last day of the screening still counts; the day after does not", () => {
  const lastDay = "2026-03-23";
  const fate = (when: string) =>
    given(past.toDecide(), on(when)).when("centre.centre-director", { command: "accept" }).matter.clocks[0];
  expect(fate(lastDay)).toMatchObject({ record: { due: lastDay }, ended: { why: "met" } });
  expect(fate("2026-03-24")).toMatchObject({ ended: { why: "late" } });
});

test("who got a matter by transfer answers for it only from its acceptance on, and owes what was owed", () => {
  const before = given(past.transferred(realName)).when("citizen", { command: "write", message: note, files: [] });
  expect(before.matter.answerable).toBe("centre");
  const { matter } = given(past.transferred(realName))
    .when("east.head", { command: "accept" })
    .thenEvents(
      { type: "answerable-moved", unit: "east", why: "accepted" },
      { type: "accepted" },
      { type: "clock-stopped", why: "met" },
      { type: "clock-started" },
    );
  expect(matter).toMatchObject({ answerable: "east", reach: ["east", "commission"] });
  expect(matter.obligations.map(({ owes }) => owes)).toEqual(["east", "east"]);
});

test("the sender cannot accept what it has sent on", () => {
  given(past.transferred())
    .when("centre.centre-director", { command: "accept" })
    .thenRefused({ why: "not-the-answerable-unit" });
});

test("an officer with posts at the sender's and at the receiver accepts for the receiver", () => {
  const { world, matter } = given(past.transferred()).when("commission.leader", { command: "accept" });
  expect(world.histories.get(matter.matter)?.at(-1)?.by).toMatchObject({ unit: "east", post: "east.leader" });
});

test("what is outside the commission's duty is not accepted", () => {
  given(past.toDecide({ category: "outside.litigation" }))
    .when("centre.centre-director", { command: "accept" })
    .thenRefused({ why: "category-out-of-scope" });
});

test("nothing is accepted before it is triaged", () => {
  given(past.inTriage())
    .when("centre.centre-director", { command: "accept" })
    .thenRefused({ why: "wrong-stage", stage: "triage" });
});

test("the organ above lets what was passed up to it through its own gates before it accepts it", () => {
  const report = { subjects: [accused({ officer: "commission.head" })] };
  given(arrives(report))
    .when("upper.head", { command: "accept" })
    .thenRefused({ why: "gates-not-passed", next: "entry" });
  const gates = [
    did("upper.registrar", { command: "pass-gate", gate: "entry" }),
    did("upper.reviewer", { command: "pass-gate", gate: "review" }),
    did("upper.quality-officer", { command: "pass-gate", gate: "quality" }),
  ];
  const { matter } = given(arrives(report), gates).when("upper.head", { command: "accept" });
  expect(matter).toMatchObject({ stage: "handling", answerable: "upper", reach: ["upper"] });
});
