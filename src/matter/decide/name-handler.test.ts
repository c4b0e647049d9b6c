import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { did, given } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

test("the handling unit names who works on it, and a real-name reporter is told who it is", () => {
  const { matter } = given(past.assigned(realName))
    .when("east.head", { command: "name-handler", officer: id("east.handler") })
    .thenEvents(
      { type: "handler-named", handler: "east.handler" },
      { type: "obligation-arose", rule: "handler-notice", owes: "east" },
    );
  expect(matter.passing).toBeUndefined();
});

test("the handler is of the unit that works on the matter", () => {
  given(past.assigned())
    .when("east.head", { command: "name-handler", officer: id("west.handler") })
    .thenRefused({ why: "not-in-the-handling-unit" });
});

test("nobody unknown is named, nobody twice, and nobody who stood aside", () => {
  given(past.assigned())
    .when("east.head", { command: "name-handler", officer: id("nobody") })
    .thenRefused({ why: "addressee-unknown" });
  given(past.handled())
    .when("east.head", { command: "name-handler", officer: id("east.handler") })
    .thenRefused({ why: "already-there" });
  given(past.assigned(), did("east.handler", { command: "step-aside", reason: note }))
    .when("east.head", { command: "name-handler", officer: id("east.handler") })
    .thenRefused({ why: "addressee-barred" });
});

test("who objects to an assignment does not name a handler for it", () => {
  given(past.assigned(), did("east.head", { command: "object", reason: "not-our-level", note }))
    .when("east.head", { command: "name-handler", officer: id("east.handler") })
    .thenRefused({ why: "objection-waiting" });
});

test("before it is accepted a matter has no handler", () => {
  given(past.toDecide())
    .when("centre.centre-director", { command: "name-handler", officer: id("centre.handler") })
    .thenRefused({ why: "wrong-stage" });
});
