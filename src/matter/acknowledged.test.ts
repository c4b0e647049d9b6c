import { expect, test } from "vitest";
import { euWhistleblowing } from "../../rulebooks/eu-whistleblowing/rulebook.ts";
import { clockOf, debtOf } from "../../rulebooks/golden/lines.ts";
import { realName } from "../../test/office/arrival.ts";
import { arrives, did, matterAfter, on, under } from "../../test/office/given.ts";
import { note } from "../../test/office/ways.ts";
import type { Matter } from "./state.ts";

const came = [under(euWhistleblowing), on("2026-03-02"), arrives({ ...realName, category: "breach.environment" })];
const feedback = (m: Matter) => clockOf(m, "feedback").record;
const acknowledges = did("centre.registrar", (m) => ({
  command: "serve-obligation",
  obligation: debtOf(m, "acknowledgement").obligation,
  proof: "read-by-code",
  files: [],
}));

test("receipt is to be acknowledged within 7 days, and until it is the 3 months count from the end of them", () => {
  const { matter } = matterAfter(came);
  expect(debtOf(matter, "acknowledgement").due).toBe("2026-03-09");
  expect(feedback(matter)).toMatchObject({ trigger: "acknowledged", from: "2026-03-09", due: "2026-06-09" });
});

test("once receipt is acknowledged the 3 months count from that day", () => {
  const { matter } = matterAfter(came, on("2026-03-04"), acknowledges);
  expect(matter.clocks.filter(({ record, ended }) => record.rule === "feedback" && !ended)).toHaveLength(1);
  expect(feedback(matter)).toMatchObject({ from: "2026-03-04", due: "2026-06-04" });
});

test("an acknowledgement after its 7 days gives the office no more time", () => {
  const { matter } = matterAfter(came, on("2026-03-20"), acknowledges);
  expect(feedback(matter)).toMatchObject({ from: "2026-03-09", due: "2026-06-09" });
});

test("another notice moves nothing that is counted from the acknowledgement", () => {
  const { matter } = matterAfter(
    under(euWhistleblowing),
    on("2026-03-02"),
    arrives({ ...realName, category: "breach.environment", channel: "phone" }),
    did("centre.registrar", (m) => ({
      command: "serve-obligation",
      obligation: debtOf(m, "transcript-of-call").obligation,
      proof: "signed",
      files: [],
    })),
  );
  expect(feedback(matter).from).toBe("2026-03-09");
});

test("in a justified case the head gives 3 months more, to 6 in all, once the reporter has been told", () => {
  const { matter } = matterAfter(
    came,
    on("2026-03-04"),
    acknowledges,
    did("commission.head", (m) => ({ command: "grant-extension", clock: clockOf(m, "feedback").clock, reason: note })),
    did("centre.registrar", (m) => ({
      command: "serve-obligation",
      obligation: debtOf(m, "extension-notice").obligation,
      proof: "read-by-code",
      files: [],
    })),
  );
  expect(feedback(matter)).toMatchObject({ unrolledDue: "2026-09-04", due: "2026-09-04" });
});

test("what was said by telephone or in person is offered to be checked and signed, what was written is not", () => {
  const owed = (channel: "phone" | "visit" | "web") =>
    matterAfter(under(euWhistleblowing), on("2026-03-02"), arrives({ category: "breach.environment", channel }))
      .matter.obligations.map(({ rule }) => rule)
      .filter((rule) => rule !== "acknowledgement");
  expect([owed("phone"), owed("visit"), owed("web")]).toEqual([["transcript-of-call"], ["minutes-of-meeting"], []]);
});
