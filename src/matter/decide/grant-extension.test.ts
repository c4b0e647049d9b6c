import { expect, test } from "vitest";
import { realName } from "../../../test/office/arrival.ts";
import { did, given, on, type Wanted } from "../../../test/office/given.ts";
import { clockOf, debt } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";

const ask: Wanted = (m) => ({ command: "ask-extension", clock: clockOf("handling", m), reason: note });
const grant: Wanted = (m) => ({ command: "grant-extension", clock: clockOf("handling", m) });
const tell: Wanted = (m) => ({
  command: "serve-obligation",
  obligation: debt("extension-notice", m),
  proof: "signed",
  files: [],
});
const asked = (report: Parameters<typeof past.handled>[0]) => [past.handled(report), did("east.handler", ask)].flat();

test("granted, the petitioner is owed a notice of it, and the time counts only once that is served (条例 Art. 34)", () => {
  const granted = given(asked(realName)).when("east.head", grant);
  granted.thenEvents(
    { type: "extension-granted", rule: "handling", extension: { by: { calendarDays: 30 }, approver: "east.head" } },
    { type: "obligation-arose", rule: "extension-notice", owes: "east" },
  );
  expect(granted.matter.clocks.find(({ record }) => record.rule === "handling")?.record.due).toBe("2026-05-06");

  given(asked(realName), did("east.head", grant), on(2))
    .when("east.head", tell)
    .thenEvents(
      { type: "obligation-served" },
      {
        type: "clock-extended",
        // 60 days end on 1 May, a day off; 30 more are counted from there and not from 6 May.
        record: { unrolledDue: "2026-05-31", due: "2026-06-01", extensions: [{ told: "2026-03-04", reason: note }] },
      },
    );
});

test("told after the last day, nothing is added: nobody was told in time", () => {
  const { matter } = given(asked(realName), did("east.head", grant), on("2026-05-07"))
    .when("east.head", tell)
    .thenEvents({ type: "obligation-served" });
  expect(matter.clocks.find(({ record }) => record.rule === "handling")?.record).toMatchObject({
    due: "2026-05-06",
    extensions: [],
  });
});

test("a notice that is lawfully waived counts as told", () => {
  const waive: Wanted = (m) => ({
    command: "waive-obligation",
    obligation: debt("extension-notice", m),
    reason: "reporter-asked-not",
    note,
  });
  given(asked(realName), did("east.head", grant))
    .when("east.head", waive)
    .thenEvents({ type: "obligation-waived" }, { type: "clock-extended", record: { due: "2026-06-01" } });
});

test("where nobody gave a name there is nobody to tell, and the time is added at once", () => {
  given(asked({}))
    .when("east.head", grant)
    .thenEvents({ type: "clock-extended", record: { due: "2026-06-01", extensions: [{ reason: note }] } });
});

test("only the head grants it, and not whoever asked for it", () => {
  given(asked(realName)).when("centre.centre-director", grant).thenRefused({ why: "not-in-your-power" });
  given(past.handled(realName), did("east.head", ask))
    .when("east.head", grant)
    .thenRefused({ why: "extension-needs-another" });
  given(past.handled(realName), did("east.head", ask))
    .when("commission.head", grant)
    .thenEvents({ type: "extension-granted" }, { type: "obligation-arose" });
});

test("it is granted with a reason, of whoever asked or of the head", () => {
  given(past.handled(realName)).when("east.head", grant).thenRefused({ why: "extension-reason-missing" });
  given(past.handled(realName))
    .when("east.head", (m) => ({ command: "grant-extension", clock: clockOf("handling", m), reason: note }))
    .thenEvents({ type: "extension-granted", extension: { reason: note } }, { type: "obligation-arose" });
});

test("it is granted once", () => {
  const extended = [...asked(realName), did("east.head", grant), did("east.head", tell)];
  given(extended)
    .when("east.head", (m) => ({ command: "grant-extension", clock: clockOf("handling", m), reason: note }))
    .thenRefused({ why: "already-extended", times: 1 });
});

test("while it waits to be told there is no reply, and after the last day nothing is granted", () => {
  given(past.worked(realName), did("east.handler", ask), did("east.head", grant))
    .when("east.head", { command: "reply" })
    .thenRefused({ why: "points-open", missing: [{ check: "obligations-ended" }] });
  given(asked(realName), on("2026-05-07")).when("east.head", grant).thenRefused({ why: "clock-ran-out" });
});
