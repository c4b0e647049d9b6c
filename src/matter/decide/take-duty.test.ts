import { test } from "vitest";
import { id } from "../../kernel/id.ts";
import { did, given } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

test("a duty is taken upon oneself, with a day by which it is done", () => {
  given(past.handled())
    .when("east.handler", { command: "take-duty", duty: "investigate" })
    .thenEvents({ type: "duty-taken", duty: "investigate", holder: "east.handler", due: "2026-04-01" });
});

test("each duty has one holder", () => {
  given(past.handled(), did("east.handler", { command: "take-duty", duty: "investigate" }))
    .when("east.head", { command: "take-duty", duty: "investigate" })
    .thenRefused({ why: "already-taken", duty: "investigate" });
});

test("a duty is one of the rulebook's five, and each has its posts", () => {
  given(past.handled())
    .when("east.handler", { command: "take-duty", duty: "pacify" })
    .thenRefused({ why: "not-in-rulebook", field: "duty" });
  given(past.handled())
    .when("east.handler", { command: "take-duty", duty: "supervise" })
    .thenRefused({ why: "not-in-your-power", posts: ["head", "leader", "centre-director"] });
});

test("who is in the team takes a duty from elsewhere; who is not does not", () => {
  const team = did("centre.centre-director", (_, world) => ({
    command: "form-package",
    leader: id("commission.head"),
    team: [id("west.handler")],
    plan: note,
    milestones: [{ due: world.on, what: note }],
  }));
  given(past.handled(), team)
    .when("west.handler", { command: "take-duty", duty: "dispose" })
    .thenEvents({ type: "duty-taken" });
  given(past.handled())
    .when("west.handler", { command: "take-duty", duty: "dispose" })
    .thenRefused({ why: "not-the-answerable-unit" });
});

test("duties are taken while it is worked on and after the reply, not before", () => {
  given(past.replied())
    .when("east.handler", { command: "take-duty", duty: "revisit" })
    .thenEvents({ type: "duty-taken" });
  given(past.toDecide())
    .when("centre.centre-director", { command: "take-duty", duty: "revisit" })
    .thenRefused({ why: "wrong-stage" });
});
