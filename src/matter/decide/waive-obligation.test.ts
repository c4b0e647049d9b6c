import { test } from "vitest";
import { debt } from "../../../test/office/parts.ts";
import { id } from "../../kernel/id.ts";
import { did, given, type Wanted } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const waive =
  (rule: string, reason: string): Wanted =>
  (m) => ({ command: "waive-obligation", obligation: debt(rule, m), reason, note });

test("a debt is waived for a reason its rule knows, once", () => {
  given(past.handled(realName))
    .when("east.head", waive("handler-notice", "reporter-asked-not"))
    .thenEvents({ type: "obligation-waived", reason: "reporter-asked-not", note });
  given(past.handled(realName), did("east.head", waive("handler-notice", "unreachable")))
    .when("east.head", waive("handler-notice", "unreachable"))
    .thenRefused({ why: "already-done" });
});

test("a reason of another rule, or of none, waives nothing", () => {
  given(past.replied(realName))
    .when("east.head", waive("result-feedback", "repeat"))
    .thenRefused({ why: "waiver-not-lawful" });
  given(past.replied(realName))
    .when("east.head", waive("quarterly-result", "unreachable"))
    .thenRefused({ why: "waiver-not-lawful", reasons: [] });
});

test("nobody waives for a refusal that was not made, or a name that was not looked into", () => {
  for (const reason of ["told-by-refusal", "name-not-verifiable"])
    given(past.handled(realName))
      .when("east.head", waive("accepted-notice", reason))
      .thenRefused({ why: "waiver-not-lawful", reasons: ["repeat", "reporter-asked-not", "unreachable"] });
});

test("a debt of another matter is not here, and a handler waives none", () => {
  given(past.handled(realName))
    .when("east.head", { command: "waive-obligation", obligation: id("another"), reason: "repeat", note })
    .thenRefused({ why: "unknown-part", field: "obligation" });
  given(past.handled())
    .when("east.head", { command: "waive-obligation", obligation: id("another"), reason: "repeat", note })
    .thenRefused({ why: "unknown-part", field: "obligation" });
  given(past.handled(realName))
    .when("east.handler", waive("handler-notice", "unreachable"))
    .thenRefused({ why: "not-in-your-power" });
});
