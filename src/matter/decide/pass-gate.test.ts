import { expect, test } from "vitest";
import { arrives, did, given, on } from "../../../test/office/given.ts";
import { accused } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const entered = did("centre.registrar", { command: "pass-gate", gate: "entry" });
const reviewed = did("centre.reviewer", { command: "pass-gate", gate: "review" });

test("three different people pass the three gates, and the last opens the way to triage", () => {
  const outcome = given(past.atTheGates(), entered, reviewed).when("centre.quality-officer", {
    command: "pass-gate",
    gate: "quality",
    remark: note,
  });
  outcome.thenEvents({ type: "gate-passed", gate: "quality", last: true });
  expect(outcome.matter.stage).toBe("triage");
  expect(outcome.matter.gates.map(({ by }) => by)).toEqual([
    "centre.registrar",
    "centre.reviewer",
    "centre.quality-officer",
  ]);
});

test("gates are passed in their order", () => {
  given(past.atTheGates(), entered)
    .when("centre.reviewer", { command: "pass-gate", gate: "quality" })
    .thenRefused({ why: "gate-not-next", next: "review" });
});

test("nobody passes two gates of one matter, whatever posts they hold", () => {
  given(past.atTheGates(), entered)
    .when("centre.registrar", { command: "pass-gate", gate: "review" })
    .thenRefused({ why: "same-person-at-two-gates", gate: "entry" });
});

test("each gate has its post", () => {
  given(past.atTheGates(), entered)
    .when("centre.quality-officer", { command: "pass-gate", gate: "review" })
    .thenRefused({ why: "not-in-your-power", posts: ["reviewer"] });
});

test("who holds a gate's post besides another passes it through that post", () => {
  const { world, matter } = given(
    past.atTheGates(),
    did("commission.registrar", { command: "pass-gate", gate: "entry" }),
  ).when("centre.registrar", { command: "pass-gate", gate: "review" });
  expect(world.histories.get(matter.matter)?.at(-1)?.by).toMatchObject({ post: "centre.reviewer" });
});

test("the post counts only where the matter is answered for", () => {
  given(arrives({ subjects: [accused({ unit: "centre" })] }))
    .when("centre.registrar", { command: "pass-gate", gate: "entry" })
    .thenRefused({ why: "not-found" });
});

test("the quality gate lets no matter through without a class", () => {
  given(arrives({ category: undefined }), entered, reviewed)
    .when("centre.quality-officer", { command: "pass-gate", gate: "quality" })
    .thenRefused({ why: "category-missing" });
});

test("a matter past its gates passes none anew", () => {
  given(past.inTriage(), on(1))
    .when("centre.registrar", { command: "pass-gate", gate: "entry" })
    .thenRefused({ why: "wrong-stage", stage: "triage" });
});
