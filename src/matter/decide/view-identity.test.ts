import { expect, test } from "vitest";
import { firstSubject } from "../../../test/office/parts.ts";
import { id } from "../../kernel/id.ts";
import { given, on } from "../../../test/office/given.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const report = { ...realName, subjects: [accused({})] };

test("that somebody asked to see who it is, and for what, stays in the record and is no change of the matter", () => {
  const { matter } = given(past.handled(report), on(5))
    .when("east.handler", (m) => ({ command: "view-identity", party: firstSubject(m), purpose: "ask-facts" }))
    .thenEvents({ type: "identity-viewed", purpose: "ask-facts" });
  expect(matter.lastChange).toBe("2026-03-02");
});

test("a reporter's identity is asked for in the same way", () => {
  given(past.handled(report))
    .when("east.handler", ({ contacts }) => ({
      command: "view-identity",
      party: contacts[0]?.reporters[0]?.party ?? id(""),
      purpose: "serve-notice",
      note,
    }))
    .thenEvents({ type: "identity-viewed", note });
});

test("it is for one of the rulebook's purposes, and of somebody in this matter", () => {
  given(past.handled(report))
    .when("east.handler", (m) => ({ command: "view-identity", party: firstSubject(m), purpose: "curiosity" }))
    .thenRefused({ why: "not-in-rulebook", field: "purpose" });
  given(past.handled(report))
    .when("east.handler", { command: "view-identity", party: id("nobody"), purpose: "ask-facts" })
    .thenRefused({ why: "unknown-part", field: "party" });
});

test("the administrator of the system sees nobody", () => {
  given(past.handled(report))
    .when("commission.administrator", (m) => ({
      command: "view-identity",
      party: firstSubject(m),
      purpose: "ask-facts",
    }))
    .thenRefused({ why: "not-in-your-power" });
});
