import { expect, test } from "vitest";
import { whenArrives } from "../../../test/office/given.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { note } from "../../../test/office/ways.ts";
import { World } from "../../../test/office/world.ts";
import { addDays } from "../../kernel/day.ts";

test("an arrival opens its own matter at the centre, with the clock of the screening counted from the day it came", () => {
  const { matter } = whenArrives({}).thenEvents(
    { type: "matter-opened", contact: { channel: "letter", born: "matter 1" } },
    { type: "answerable-moved", unit: "centre", reach: ["centre", "commission"], why: "opened" },
    { type: "clock-started", record: { rule: "screening", from: "2026-03-02", due: "2026-03-23" } },
  );
  expect(matter).toMatchObject({ stage: "at-the-gates", version: 3, contacts: [{ persons: 1 }], points: [{}] });
});

test("a real-name reporter is owed a notice within fifteen working days of the day it came, not of its registration", () => {
  const world = new World();
  const arrivedOn = world.on;
  world.later(4);
  whenArrives({ ...realName, arrivedOn }, "centre.registrar", world).thenEvents(
    { type: "matter-opened" },
    { type: "answerable-moved" },
    { type: "clock-started", record: { due: "2026-03-23" } },
    { type: "obligation-arose", rule: "accepted-notice", owes: "centre", due: "2026-03-23" },
  );
});

test("a report on somebody of the centre goes past it to the commission", () => {
  const { matter } = whenArrives({ subjects: [accused({ officer: "centre.reviewer" })] });
  expect(matter).toMatchObject({ answerable: "commission", reach: ["commission"] });
});

test("a report on somebody of a township stays at the centre, and the township and its villages are kept away", () => {
  const { world, matter } = whenArrives({ subjects: [accused({ officer: "east.head" })] });
  expect(matter.answerable).toBe("centre");
  for (const kept of ["east.handler", "west.handler", "mill.official"])
    expect(world.carryOut(kept, { command: "step-aside", reason: note }, matter.matter)).toMatchObject({
      refusal: { why: "not-found" },
    });
});

test("a report on the head of the commission is never in sight there: it goes straight up, and is to be reported in five working days", () => {
  const { matter } = whenArrives({ subjects: [accused({ officer: "commission.head" })] }).thenEvents(
    { type: "matter-opened" },
    { type: "subject-matched", match: { officer: "commission.head", units: ["commission"] } },
    { type: "passed-up", to: "upper" },
    { type: "obligation-arose", rule: "report-up", due: "2026-03-09" },
  );
  expect(matter).toMatchObject({ stage: "passed-up", reach: ["upper"] });
});

test("a name that the organisation does not know keeps nobody away", () => {
  const { matter } = whenArrives({ subjects: [accused({}), accused({ officer: "nobody" })] });
  expect(matter.subjects.map(({ match }) => match)).toEqual([undefined, undefined]);
  expect(matter.answerable).toBe("centre");
});

test("what is outside the commission's duty has five working days from its registration to be sent on", () => {
  whenArrives({ category: "outside.other-organ" }).thenEvents(
    { type: "matter-opened", category: "outside.other-organ" },
    { type: "answerable-moved" },
    { type: "clock-started", record: { rule: "screening" } },
    { type: "clock-started", record: { rule: "wrong-organ", due: "2026-03-09" } },
  );
});

test("registration is refused only for what does not exist: a class, or a day that has not come", () => {
  whenArrives({ category: "gossip" }).thenRefused({ why: "not-in-rulebook", field: "category" });
  const { on: today } = new World();
  whenArrives({ arrivedOn: addDays(today, 1) }).thenRefused({ why: "day-ahead", field: "arrivedOn" });
  expect(whenArrives({ arrivedOn: today }).matter.openedOn).toBe(today);
});

test("a report on the organ above is registered like any other, and its time runs where nobody here sees it", () => {
  const { matter } = whenArrives({ subjects: [accused({ officer: "upper.head" })] });
  expect(matter).toMatchObject({ stage: "passed-up", answerable: "beyond", reach: ["beyond"] });
  expect(matter.obligations).toMatchObject([{ rule: "report-up", owes: "beyond", due: "2026-03-09" }]);
});
