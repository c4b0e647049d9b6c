import { expect, test } from "vitest";
import { id } from "../../src/kernel/id.ts";
import { realName } from "../../test/office/arrival.ts";
import { arrives, at, did, given, matterAfter, on, turnTo, under } from "../../test/office/given.ts";
import { note } from "../../test/office/ways.ts";
import { discipline } from "../discipline/rulebook.ts";
import { clockOf, debtOf, recordOf } from "../golden/lines.ts";
import { hotline } from "./rulebook.ts";

const calls = (category?: string) => [
  under(hotline),
  on("2026-03-02"),
  at("09:30"),
  arrives({ ...realName, channel: "phone", ...(category === undefined ? { category: "ordinary" } : { category }) }),
];
const checked = did("centre.registrar", { command: "pass-gate", gate: "sheet" });
const dispatched = did("centre.registrar", { command: "transfer", to: id("east"), note });
const taken = did("east.handler", { command: "accept" });
const due = (m: ReturnType<typeof matterAfter>["matter"], rule: string) => recordOf(m, rule).hours?.due;

test("a sheet goes out within 1, 2 or 24 hours by its class, by the clock and not by the day", () => {
  expect(due(matterAfter(calls("emergency")).matter, "dispatch-emergency")).toBe("2026-03-02T02:30:00.000Z");
  expect(due(matterAfter(calls("utilities.gas")).matter, "dispatch-utilities")).toBe("2026-03-02T03:30:00.000Z");
  expect(due(matterAfter(calls()).matter, "dispatch")).toBe("2026-03-03T01:30:00.000Z");
  const late = matterAfter(calls("emergency"), checked, at("10:31"), dispatched).matter;
  expect(clockOf(late, "dispatch-emergency").ended?.why).toBe("late");
  const last = matterAfter(calls("emergency"), checked, at("10:30"), dispatched).matter;
  expect(clockOf(last, "dispatch-emergency").ended?.why).toBe("met");
});

test("a call that turns out an emergency has its hour from when it came, and nobody gains time by classing late", () => {
  const { matter } = matterAfter(
    calls(),
    at("10:10"),
    did("centre.registrar", { command: "classify", category: "emergency" }),
  );
  expect(clockOf(matter, "dispatch").ended?.why).toBe("moot");
  expect(due(matter, "dispatch-emergency")).toBe("2026-03-02T02:30:00.000Z");
});

test("the unit that takes a sheet answers in 2 hours, 24 hours, 7 or 15 days", () => {
  const after = (category: string) => matterAfter(calls(category), checked, dispatched, at("10:00"), taken).matter;
  expect(due(after("emergency"), "feedback-emergency")).toBe("2026-03-02T04:00:00.000Z");
  expect(due(after("utilities"), "feedback-utilities")).toBe("2026-03-03T02:00:00.000Z");
  expect(recordOf(after("ordinary.help"), "feedback").due).toBe("2026-03-09");
  expect(recordOf(after("complex"), "feedback-complex").due).toBe("2026-03-17");
});

test("a unit objects to a dispatch within its half hour, and what is returned is dispatched anew", () => {
  const objects = { command: "object", reason: "not-our-duty", note } as const;
  const sent = [...calls("emergency"), checked, dispatched];
  given(sent, at("10:01")).when("east.head", objects).thenRefused({ why: "objection-too-late" });
  const back = matterAfter(
    sent,
    at("10:00"),
    did("east.head", objects),
    did("centre.centre-director", { command: "answer-objection", agrees: true, note }),
  ).matter;
  expect(back.stage).toBe("to-decide");
  expect(clockOf(back, "dispatch-again").ended).toBeUndefined();
});

test("a repeat is handled on the sheet of the first, and its caller is told what the first was told", () => {
  const tells = did("centre.handler", (m) => ({
    command: "serve-obligation",
    obligation: debtOf(m, "extension-notice").obligation,
    proof: "by-phone",
    files: [],
  }));
  const first = [
    ...calls("complex"),
    checked,
    did("centre.centre-director", { command: "accept" }),
    did("commission.head", (m) => ({
      command: "grant-extension",
      clock: clockOf(m, "feedback-complex").clock,
      reason: note,
    })),
    tells,
  ];
  const linked = given(first, arrives({ ...realName, category: "complex" }), turnTo(2)).when(
    "centre.registrar",
    (m, { matters }) => ({ command: "link-contact", contact: m.contacts[0]!.contact, into: [...matters.keys()][0]! }),
  );
  expect("events" in linked.decision && linked.decision.elsewhere?.events.map(({ type }) => type)).toEqual([
    "contact-linked",
    "obligation-arose",
  ]);
});

test("a sheet is never linked to a matter of another programme", () => {
  given(under(discipline), arrives(), calls(), turnTo(2))
    .when("centre.registrar", (m, { matters }) => ({
      command: "link-contact",
      contact: m.contacts[0]!.contact,
      into: [...matters.keys()][0]!,
    }))
    .thenRefused({ why: "other-programme" });
});
