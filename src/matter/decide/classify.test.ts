import { test } from "vitest";
import { given } from "../../../test/office/given.ts";
import { past } from "../../../test/office/ways.ts";

test("outside the commission's duty the clock for sending it on starts: five working days", () => {
  given(past.atTheGates())
    .when("centre.registrar", { command: "classify", category: "outside.litigation" })
    .thenEvents(
      { type: "classified", category: "outside.litigation" },
      { type: "clock-started", record: { rule: "wrong-organ", due: "2026-03-09" } },
    );
});

test("from one class outside to another that clock goes on", () => {
  given(past.atTheGates({ category: "outside.litigation" }))
    .when("centre.registrar", { command: "classify", category: "outside.other-organ" })
    .thenEvents({ type: "classified" });
});

test("back within the duty the clock for sending it on has nothing to wait for", () => {
  given(past.atTheGates({ category: "outside.litigation" }))
    .when("centre.registrar", { command: "classify", category: "appeal" })
    .thenEvents({ type: "classified" }, { type: "clock-stopped", why: "moot" });
});

test("a class is one of the rulebook's, and another than it has", () => {
  given(past.atTheGates())
    .when("centre.registrar", { command: "classify", category: "gossip" })
    .thenRefused({ why: "not-in-rulebook", field: "category", value: "gossip" });
  given(past.atTheGates())
    .when("centre.registrar", { command: "classify", category: "accusation.near-the-people" })
    .thenRefused({ why: "already-there" });
});

test("once accepted a matter keeps its class", () => {
  given(past.accepted())
    .when("centre.registrar", { command: "classify", category: "appeal" })
    .thenRefused({ why: "wrong-stage", stage: "handling" });
});
