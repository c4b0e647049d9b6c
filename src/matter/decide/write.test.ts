import { expect, test } from "vitest";
import { given } from "../../../test/office/given.ts";
import { sealedFile } from "../../../test/office/outside.ts";
import { note, past } from "../../../test/office/ways.ts";

test("the petitioner writes to whoever has the matter at any time, and the message is theirs alone", () => {
  for (const history of [past.atTheGates(), past.handled(), past.struckOff(), past.refused()]) {
    const { matter } = given(history)
      .when("citizen", { command: "write", message: note, files: [sealedFile("photo")] })
      .thenEvents({ type: "message-sent", content: note, answerBy: "2026-03-09" });
    expect(matter.messages).toMatchObject([{ from: "petitioner", contact: matter.contacts[0]?.contact }]);
  }
});

test("who does not hold the code of an arrival in this matter does not write in it", () => {
  given(past.atTheGates())
    .when("citizen of somebody else", { command: "write", message: note, files: [] })
    .thenRefused({ why: "only-the-petitioner" });
});
