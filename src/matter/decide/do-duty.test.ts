import { expect, test } from "vitest";
import { did, given, on } from "../../../test/office/given.ts";
import { sealed, sealedFile } from "../../../test/office/outside.ts";
import { past } from "../../../test/office/ways.ts";
import { World } from "../../../test/office/world.ts";

const took = did("east.handler", { command: "take-duty", duty: "investigate" });
const proof = sealed("the minutes of the inquiry");

test("a duty is done with proof, by its holder", () => {
  const { matter } = given(past.handled(), took, on("2026-03-10"))
    .when("east.handler", { command: "do-duty", duty: "investigate", proof, files: [sealedFile("minutes")] })
    .thenEvents({ type: "duty-done", duty: "investigate", proof });
  expect(matter.duties["investigate"]?.done?.on).toBe("2026-03-10");
});

test("nobody says of another's duty that it is done", () => {
  given(past.handled(), took)
    .when("east.head", { command: "do-duty", duty: "investigate", proof, files: [] })
    .thenRefused({ why: "not-the-holder" });
});

test("who holds one duty does not do another's, nor one that nobody took", () => {
  const other = did("east.head", { command: "take-duty", duty: "supervise" });
  given(past.handled(), took, other)
    .when("east.handler", { command: "do-duty", duty: "supervise", proof, files: [] })
    .thenRefused({ why: "not-the-holder", duty: "supervise" });
  given(past.handled(), took)
    .when("east.handler", { command: "do-duty", duty: "dispose", proof, files: [] })
    .thenRefused({ why: "duty-not-taken", duty: "dispose" });
});

test("a duty is done once", () => {
  given(
    past.handled(),
    took,
    did("east.handler", { command: "take-duty", duty: "dispose" }),
    did("east.handler", { command: "do-duty", duty: "investigate", proof, files: [] }),
  )
    .when("east.handler", { command: "do-duty", duty: "investigate", proof, files: [] })
    .thenRefused({ why: "already-done", on: new World().on });
});
