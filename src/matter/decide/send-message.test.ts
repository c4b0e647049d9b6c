import { expect, test } from "vitest";
import { given } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

test("the office writes to the petitioner at any time, also when all is done, and to an anonymous one too", () => {
  for (const history of [past.atTheGates(), past.handled(), past.struckOff(), past.refused()]) {
    const { matter } = given(history)
      .when("centre.registrar", { command: "send-message", message: note, files: [] })
      .thenEvents({ type: "message-sent", content: note });
    expect(matter.messages.at(-1)?.from).toBe("office");
  }
});

test("a unit that has nothing to do with the matter does not write", () => {
  given(past.handled())
    .when("west.handler", { command: "send-message", message: note, files: [] })
    .thenRefused({ why: "not-the-answerable-unit" });
});
