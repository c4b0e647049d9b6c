import { expect, test } from "vitest";
import { did, given, type Wanted } from "../../../test/office/given.ts";
import { clockOf } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";

const ask: Wanted = (m) => ({ command: "ask-extension", clock: clockOf("handling", m), reason: note });
const decline: Wanted = (m) => ({ command: "decline-extension", clock: clockOf("handling", m), note });

test("declined, the clock runs as it did and nobody waits for an answer any more", () => {
  const { matter } = given(past.handled(), did("east.handler", ask))
    .when("east.head", decline)
    .thenEvents({ type: "extension-declined", rule: "handling", note });
  const clock = matter.clocks.find(({ record }) => record.rule === "handling");
  expect(clock?.asked).toBeUndefined();
  expect(clock?.record.due).toBe("2026-05-06");
});

test("what nobody asked for is not declined", () => {
  given(past.handled()).when("east.head", decline).thenRefused({ why: "extension-not-asked" });
  given(past.handled(), did("east.handler", ask))
    .when("east.head", (m) => ({ command: "decline-extension", clock: clockOf("assigned-report", m), note }))
    .thenRefused({ why: "extension-not-asked" });
});
