import { expect, test } from "vitest";
import { did, given } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

const aside = did("east.handler", { command: "step-aside", reason: note });

test("who stands aside no longer sees the matter, works on it, or can be given a part in it", () => {
  const { matter } = given(past.handled())
    .when("east.handler", { command: "step-aside", reason: note })
    .thenEvents({ type: "stepped-aside", officer: "east.handler" });
  expect(matter.handler).toBeUndefined();
  given(past.handled(), aside)
    .when("east.handler", { command: "send-message", message: note, files: [] })
    .thenRefused({ why: "not-found" });
  given(past.handled(), aside)
    .when("east.handler", { command: "step-aside", reason: note })
    .thenRefused({ why: "not-found" });
});

test("that somebody else stands aside changes nothing for the handler", () => {
  const { matter } = given(past.handled()).when("east.leader", { command: "step-aside", reason: note });
  expect(matter).toMatchObject({ handler: "east.handler", stoodAside: ["east.leader"] });
});

test("villages and groups have no matter to stand aside from", () => {
  given(past.handled())
    .when("mill.village-supervisor", { command: "step-aside", reason: note })
    .thenRefused({ why: "not-in-your-power" });
});
