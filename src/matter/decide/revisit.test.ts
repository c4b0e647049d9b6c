import { expect, test } from "vitest";
import { given } from "../../../test/office/given.ts";
import { firstVoice } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";

test("each attempt to ask the petitioner afterwards is recorded, reached or not", () => {
  const { matter } = given(past.replied())
    .when("east.handler", { command: "revisit", outcome: "unreachable", how: "by-phone", note })
    .thenEvents({ type: "revisited", outcome: "unreachable", how: "by-phone" });
  expect(matter.revisits).toHaveLength(1);
  expect(firstVoice(matter).position).toBeUndefined();
});

test("it is done in one of the rulebook's ways, before the reply as well as after it", () => {
  given(past.replied())
    .when("east.handler", { command: "revisit", outcome: "reached", how: "by surprise", note })
    .thenRefused({ why: "not-in-rulebook", field: "how" });
  given(past.handled())
    .when("east.handler", { command: "revisit", outcome: "reached", how: "by-phone", note })
    .thenEvents({ type: "revisited", outcome: "reached" });
});
