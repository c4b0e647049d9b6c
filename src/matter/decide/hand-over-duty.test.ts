import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { did, given } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

const took = did("east.handler", { command: "take-duty", duty: "investigate" });

test("its holder hands a duty over with a reason, and so can the unit answerable for the matter", () => {
  given(past.handled(), took)
    .when("east.handler", { command: "hand-over-duty", duty: "investigate", to: id("east.head"), reason: note })
    .thenEvents({ type: "duty-handed-over", from: "east.handler", to: "east.head" });
  const { matter } = given(past.handled(), took).when("centre.centre-director", {
    command: "hand-over-duty",
    duty: "investigate",
    to: id("east.head"),
    reason: note,
  });
  expect(matter.duties["investigate"]?.holder).toBe("east.head");
});

test("nobody else hands it over", () => {
  given(past.handled(), took)
    .when("east.head", { command: "hand-over-duty", duty: "investigate", to: id("east.head"), reason: note })
    .thenRefused({ why: "not-the-holder" });
});

test("it goes to somebody whose post can have it, and who is not kept away", () => {
  const supervised = did("east.head", { command: "take-duty", duty: "supervise" });
  given(past.handled(), supervised)
    .when("east.head", { command: "hand-over-duty", duty: "supervise", to: id("east.handler"), reason: note })
    .thenRefused({ why: "addressee-cannot-decide" });
  given(past.handled(), took, did("east.head", { command: "step-aside", reason: note }))
    .when("east.handler", { command: "hand-over-duty", duty: "investigate", to: id("east.head"), reason: note })
    .thenRefused({ why: "addressee-barred" });
});

test("a duty that nobody took, that is done, or that they hold already is not handed over", () => {
  const wish = { command: "hand-over-duty", to: id<"officer">("east.handler"), reason: note } as const;
  given(past.handled())
    .when("east.handler", { ...wish, duty: "investigate" })
    .thenRefused({ why: "duty-not-taken" });
  given(past.handled(), took)
    .when("east.handler", { ...wish, duty: "dispose" })
    .thenRefused({ why: "duty-not-taken" });
  given(past.handled(), took)
    .when("east.handler", { ...wish, duty: "investigate" })
    .thenRefused({ why: "already-there" });
  given(
    past.handled(),
    took,
    did("east.handler", { command: "take-duty", duty: "dispose" }),
    did("east.handler", { command: "do-duty", duty: "investigate", proof: note, files: [] }),
  )
    .when("east.handler", { ...wish, duty: "investigate" })
    .thenRefused({ why: "already-done" });
});
