import { test } from "vitest";
import { debt } from "../../../test/office/parts.ts";
import { id } from "../../kernel/id.ts";
import { arrives, did, given, on, type Wanted } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const waive =
  (rule: string, reason: string): Wanted =>
  (m) => ({ command: "waive-obligation", obligation: debt(rule, m), reason, note });

test("a debt is waived for a reason its rule knows, once", () => {
  given(past.handled(realName))
    .when("east.head", waive("handler-notice", "reporter-asked-not"))
    .thenEvents({ type: "obligation-waived", reason: "reporter-asked-not", note });
  given(past.handled(realName), did("east.head", waive("handler-notice", "reporter-asked-not")))
    .when("east.head", waive("handler-notice", "reporter-asked-not"))
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

const calls = (outcome: "reached" | "unreachable") =>
  did("east.handler", { command: "revisit", outcome, how: "by-phone", note });
const inVain = calls("unreachable");
const unreachable = waive("handler-notice", "unreachable");

test("that nobody could be reached is shown by attempts on three different days since it was owed", () => {
  const before = [inVain, on(1), inVain, on(1)];
  given(
    past.assigned(realName),
    before,
    did("east.head", { command: "name-handler", officer: id("east.handler") }),
    inVain,
  )
    .when("east.head", unreachable)
    .thenRefused({ why: "attempts-missing", days: ["2026-03-04"], needs: 3 });
  given(past.handled(realName), inVain, inVain, inVain)
    .when("east.head", unreachable)
    .thenRefused({ why: "attempts-missing", days: ["2026-03-02"] });
  given(past.handled(realName), inVain, on(1), inVain, on(1), inVain)
    .when("east.head", unreachable)
    .thenEvents({ type: "obligation-waived", shownBy: ["2026-03-02", "2026-03-03", "2026-03-04"] });
});

test("whoever was reached in between was not out of reach", () => {
  given(past.handled(realName), inVain, on(1), inVain, on(1), calls("reached"), inVain)
    .when("east.head", unreachable)
    .thenRefused({ why: "attempts-missing", days: ["2026-03-04"] });
});

test("a repeat is shown by the matter it repeats, which was registered no later and is within sight", () => {
  const repeats =
    (earlier?: string): Wanted =>
    (m) => ({
      command: "waive-obligation",
      obligation: debt("accepted-notice", m),
      reason: "repeat",
      note,
      ...(earlier === undefined ? {} : { earlier: id<"matter">(earlier) }),
    });
  const two = [arrives(), on(1), arrives(realName)];
  const director = given(two).when("centre.centre-director", repeats("matter 1"));
  director.thenEvents({ type: "obligation-waived", reason: "repeat", shownBy: ["2026-1"] });
  for (const none of [undefined, "matter 2", "matter 3"])
    given(two)
      .when("centre.centre-director", repeats(none))
      .thenRefused({ why: "earlier-matter-missing", field: "earlier" });
  given([arrives(realName), on(1), arrives()], (world) => [...world.matters.keys()][0])
    .when("centre.centre-director", repeats("matter 2"))
    .thenRefused({ why: "earlier-matter-missing" });
});
