import { expect, test } from "vitest";
import { firstSubject } from "../../../test/office/parts.ts";
import type { Matter } from "../state.ts";
import { id } from "../../kernel/id.ts";
import { did, given } from "../../../test/office/given.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const named = { subjects: [accused({})] };
const matchTo = (whom: { readonly officer?: string; readonly unit?: string }) => (m: Matter) =>
  ({
    command: "match-subject",
    subject: m.subjects.length > 0 ? firstSubject(m) : id<"party">("nobody"),
    ...(whom.officer === undefined ? {} : { officer: id<"officer">(whom.officer) }),
    ...(whom.unit === undefined ? {} : { unit: id<"unit">(whom.unit) }),
  }) as const;

test("a transfer to the unit of the one accused is taken back and decided anew", () => {
  const { matter } = given(past.transferred(named))
    .when("centre.registrar", matchTo({ officer: "east.head" }))
    .thenEvents(
      { type: "subject-matched", match: { officer: "east.head", units: ["east"] } },
      { type: "taken-back", from: "east", reach: ["centre", "commission"] },
      { type: "clock-stopped", why: "moot" },
      { type: "clock-started", record: { rule: "screening-again" } },
    );
  expect(matter).toMatchObject({ stage: "to-decide", answerable: "centre" });
});

test("what the accused's unit owed is owed by the one that answers", () => {
  const { matter } = given(past.handled({ ...realName, ...named })).when(
    "centre.registrar",
    matchTo({ officer: "east.head" }),
  );
  expect(matter.obligations.find(({ rule }) => rule === "handler-notice")?.owes).toBe("centre");
  expect(matter).not.toHaveProperty("handler");
});

test("a handler who is kin of the one accused is relieved, and the unit goes on", () => {
  const { matter } = given(
    past.accepted(named),
    did("centre.centre-director", { command: "assign", to: id("west"), note }),
    did("west.head", { command: "name-handler", officer: id("west.handler") }),
  )
    .when("centre.registrar", matchTo({ officer: "east.head" }))
    .thenEvents({ type: "subject-matched" }, { type: "handler-relieved", handler: "west.handler" });
  expect(matter.handling).toBe("west");
});

test("a report on the centre climbs to the commission, which sees what is on its way as before", () => {
  const { matter } = given(past.transferred({ ...named, category: "suggestion.conduct" }))
    .when("commission.registrar", matchTo({ officer: "centre.centre-director" }))
    .thenEvents({ type: "subject-matched" }, { type: "answerable-moved", unit: "commission", why: "barred" });
  expect(matter.reach).toEqual(["commission", "east"]);
});

test("a report on the head of the commission leaves the district, whatever had been done", () => {
  const { matter } = given(past.handled({ ...realName, ...named }))
    .when("centre.registrar", matchTo({ officer: "commission.head" }))
    .thenEvents(
      { type: "subject-matched" },
      { type: "taken-back", from: "east" },
      { type: "clock-stopped", why: "moot" },
      { type: "clock-stopped", why: "moot" },
      { type: "passed-up", to: "upper" },
      { type: "obligation-arose", rule: "report-up", owes: "upper", due: "2026-03-09" },
    );
  expect(matter).toMatchObject({ stage: "passed-up", answerable: "upper", reach: ["upper"] });
  expect(matter.obligations.every(({ ended, owes }) => ended || owes === "upper")).toBe(true);
});

test("where nobody in reach is accused, nothing moves", () => {
  given(past.transferred(named))
    .when("centre.registrar", matchTo({ officer: "ford.official" }))
    .thenEvents({ type: "subject-matched" });
});

test("a later match adds to an earlier one and never takes its place", () => {
  const report = { subjects: [accused({ unit: "east" })] };
  given(past.toDecide(report))
    .when("centre.registrar", matchTo({ officer: "east.handler" }))
    .thenEvents({ type: "subject-matched", match: { officer: "east.handler", units: ["east"] } });
  given(past.toDecide(report))
    .when("centre.registrar", matchTo({ officer: "west.head" }))
    .thenRefused({ why: "already-there" });
  given(past.toDecide(report))
    .when("centre.registrar", matchTo({ unit: "east" }))
    .thenRefused({ why: "already-there" });
});

test("who or what the organisation does not know is not matched, nor is somebody the report does not name", () => {
  given(past.toDecide(named)).when("centre.registrar", matchTo({})).thenRefused({ why: "addressee-unknown" });
  given(past.toDecide(named))
    .when("centre.registrar", matchTo({ officer: "nobody", unit: "east" }))
    .thenRefused({ why: "addressee-unknown" });
  given(past.toDecide())
    .when("centre.registrar", matchTo({ unit: "east" }))
    .thenRefused({ why: "unknown-part", field: "subject" });
});

test("where the organ above is accused too the matter goes beyond it, and nobody here sees it", () => {
  const { matter } = given(past.toDecide(named)).when("centre.registrar", matchTo({ unit: "upper" }));
  expect(matter).toMatchObject({ stage: "passed-up", answerable: "beyond", reach: ["beyond"] });
});
