import { expect, test } from "vitest";
import { debt } from "../../../test/office/parts.ts";
import { id } from "../../kernel/id.ts";
import { did, given, type Wanted } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const serve =
  (rule: string, proof: string): Wanted =>
  (m) => ({ command: "serve-obligation", obligation: debt(rule, m), proof, files: [] });

test("three notices and one feedback are each served with their own proof", () => {
  const rules = ["accepted-notice", "routed-notice", "handler-notice", "result-feedback"];
  const { matter } = given(
    past.replied(realName),
    rules.slice(0, 3).map((rule) => did("east.handler", serve(rule, "signed"))),
  )
    .when("east.handler", serve("result-feedback", "read-by-code"))
    .thenEvents({ type: "obligation-served", proof: "read-by-code" });
  for (const rule of rules)
    expect(matter.obligations.find((one) => one.rule === rule)?.ended).toMatchObject({ how: "served" });
});

test("a proof that the rule does not accept serves nothing", () => {
  given(past.replied(realName))
    .when("east.handler", serve("quarterly-result", "by-phone"))
    .thenRefused({ why: "proof-not-accepted", proofs: ["handed-over", "delivered"] });
});

test("a debt is served once, and not after it was waived", () => {
  given(past.handled(realName), did("east.handler", serve("handler-notice", "signed")))
    .when("east.handler", serve("handler-notice", "posted"))
    .thenRefused({ why: "already-done" });
  const waived = did("east.head", (m) => ({
    command: "waive-obligation",
    obligation: debt("handler-notice", m),
    reason: "reporter-asked-not",
    note,
  }));
  given(past.handled(realName), waived)
    .when("east.handler", serve("handler-notice", "signed"))
    .thenRefused({ why: "already-done" });
});

test("where nothing is owed nothing is served, and a debt of another matter is not here", () => {
  const another: Wanted = { command: "serve-obligation", obligation: id("another"), proof: "signed", files: [] };
  given(past.handled()).when("east.handler", another).thenRefused({ why: "unknown-part", field: "obligation" });
  given(past.handled(realName)).when("east.handler", another).thenRefused({ why: "unknown-part", field: "obligation" });
});
