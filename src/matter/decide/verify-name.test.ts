import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { did, given } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

test("a true name changes nothing of what is owed", () => {
  const { matter } = given(past.atTheGates(realName))
    .when("centre.registrar", { command: "verify-name", outcome: "true-name", note })
    .thenEvents({ type: "name-verified", outcome: "true-name" });
  expect(matter.obligations.every(({ ended }) => !ended)).toBe(true);
});

test("a name that cannot be verified makes it an anonymous report: nothing more is owed to a name, and the matter goes on", () => {
  const { matter } = given(past.transferred(realName))
    .when("centre.registrar", { command: "verify-name", outcome: "not-verifiable", note })
    .thenEvents(
      { type: "name-verified" },
      { type: "obligation-waived", reason: "name-not-verifiable" },
      { type: "obligation-waived", reason: "name-not-verifiable" },
    );
  expect(matter.stage).toBe("transferred");
  const later = given(
    past.assigned(realName),
    did("centre.registrar", { command: "verify-name", outcome: "not-verifiable", note }),
  ).when("east.head", { command: "name-handler", officer: id("east.handler") });
  later.thenEvents({ type: "handler-named" });
});

test("a name is verified once, and only where one was given", () => {
  given(past.atTheGates(realName), did("centre.registrar", { command: "verify-name", outcome: "true-name", note }))
    .when("centre.registrar", { command: "verify-name", outcome: "not-verifiable", note })
    .thenRefused({ why: "already-there" });
  given(past.atTheGates())
    .when("centre.registrar", { command: "verify-name", outcome: "true-name", note })
    .thenRefused({ why: "not-real-name" });
});
