import { expect, test } from "vitest";
import { euWhistleblowing } from "../../../rulebooks/eu-whistleblowing/rulebook.ts";
import { debtOf } from "../../../rulebooks/golden/lines.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { arrives, did, given, on, under } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";
import type { Matter } from "../state.ts";

const came = [
  under(euWhistleblowing),
  on("2026-03-02"),
  arrives({ ...realName, category: "breach.environment", subjects: [accused({ officer: "west.handler" })] }),
];
const reporter = (m: Matter) => m.contacts[0]!.reporters[0]!.party;
const plans = (m: Matter) => ({ command: "plan-disclosure", party: reporter(m), note }) as const;
const looks = (m: Matter) => ({ command: "view-identity", party: reporter(m), purpose: "disclose" }) as const;
const planned = did("centre.centre-director", plans);
const ends = (how: "served" | "waived") =>
  did("centre.centre-director", (m) =>
    how === "served"
      ? {
          command: "serve-obligation",
          obligation: debtOf(m, "disclosure-notice").obligation,
          proof: "posted",
          files: [],
        }
      : {
          command: "waive-obligation",
          obligation: debtOf(m, "disclosure-notice").obligation,
          reason: "would-jeopardise",
          note,
        },
  );

test("a disclosure is planned with its reasons, and the one who reported is owed a written notice of it first", () => {
  const outcome = given(came).when("centre.centre-director", plans);
  outcome.thenEvents({ type: "disclosure-planned" }, { type: "obligation-arose", rule: "disclosure-notice" });
  expect(debtOf(outcome.matter, "disclosure-notice").due).toBe("2026-03-09");
});

test("a name is opened to disclose it only once the notice was served, or lawfully waived", () => {
  const before = { why: "notice-not-ended", obligation: "disclosure-notice" } as const;
  given(came).when("centre.centre-director", looks).thenRefused(before);
  given(came, planned).when("centre.centre-director", looks).thenRefused(before);
  for (const how of ["served", "waived"] as const)
    given(came, planned, ends(how)).when("centre.centre-director", looks).thenEvents({ type: "identity-viewed" });
});

test("what the office needs the name for itself waits for no notice", () => {
  given(came)
    .when("centre.centre-director", (m) => ({ ...looks(m), purpose: "keep-contact" }))
    .thenEvents({ type: "identity-viewed" });
});

test("it is planned once, of somebody who reported, and only where the rulebook knows it", () => {
  given(came, planned).when("centre.centre-director", plans).thenRefused({ why: "already-there" });
  given(came)
    .when("centre.centre-director", (m) => ({ command: "plan-disclosure", party: m.subjects[0]!.party, note }))
    .thenRefused({ why: "unknown-part", field: "party" });
  given(past.atTheGates(realName)).when("centre.centre-director", plans).thenRefused({ why: "not-provided" });
});
