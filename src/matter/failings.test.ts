import { expect, test } from "vitest";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { accused, realName } from "../../test/office/arrival.ts";
import { arrives, did, matterAfter, on, type History, type Wanted } from "../../test/office/given.ts";
import { clockOf, debt, firstSubject } from "../../test/office/parts.ts";
import { note, past } from "../../test/office/ways.ts";
import { china } from "../../test/office/world.ts";
import { day } from "../kernel/day.ts";
import type { Failing } from "./failing.ts";
import { evidenceOf } from "./failing-evidence.ts";
import { failingsOf } from "./failings.ts";

/** What was failed by a day, and what shows it: each event by its type. */
function failed(by: string, ...history: History): string[] {
  return found(by, ...history).map(
    ({ kind, since, until }) => `${kind} ${since}${until === undefined ? "" : ` ${until}`}`,
  );
}
function found(by: string, ...history: History): Failing[] {
  const { matter } = matterAfter(...history);
  return failingsOf(matter, { rulebook: discipline, calendar: china }).filter(({ since }) => since <= day(by));
}
function shownBy(kind: Failing["kind"], ...history: History): string[] {
  const { world, matter } = matterAfter(...history);
  const events = world.histories.get(matter.matter) ?? [];
  const one = failingsOf(matter, { rulebook: discipline, calendar: china }).find((failing) => failing.kind === kind);
  return one ? evidenceOf(one, events).map((version) => events[version - 1]?.type ?? "") : [];
}
const serve =
  (rule: string): Wanted =>
  (m) => ({ command: "serve-obligation", obligation: debt(rule, m), proof: "signed", files: [] });

test("in an office that keeps its days nothing is failed", () => {
  expect(failed("2026-03-02", past.struckOff(realName))).toEqual([]);
});

test("an arrival is registered by the working day after it came, and later is late (条例 Art. 21)", () => {
  // 6 March 2026 is a Friday.
  expect(failed("2026-03-09", on("2026-03-09"), arrives({ arrivedOn: day("2026-03-06") }))).toEqual([]);
  expect(failed("2026-03-10", on("2026-03-10"), arrives({ arrivedOn: day("2026-03-06") }))).toEqual([
    "registered-late 2026-03-10 2026-03-10",
  ]);
  expect(failed("2026-03-10", on("2026-03-10"), arrives({ arrivedOn: day("2026-03-06"), batch: "2025" }))).toEqual([]);
});

test("a notice that was not served by its day is a failure from the day after, until it is served (条例 Art. 44)", () => {
  const arrived = past.toDecide(realName);
  expect(failed("2026-03-23", arrived)).toEqual([]);
  expect(failed("2026-03-24", arrived)).toEqual(["not-told 2026-03-24", "late 2026-03-24"]);
  const told = [arrived, on("2026-03-26"), did("centre.registrar", serve("accepted-notice"))];
  expect(failed("2026-03-26", ...told)).toContain("not-told 2026-03-24 2026-03-26");
  expect(shownBy("not-told", ...told)).toEqual(["obligation-arose", "obligation-served"]);
});

test("a notice that was served on its last day is none", () => {
  const told = [past.toDecide(realName), on("2026-03-23"), did("centre.registrar", serve("accepted-notice"))];
  expect(failed("2026-12-31", ...told).filter((one) => one.startsWith("not-told"))).toEqual([]);
});

test("the result that was not fed back is a failure of its own", () => {
  expect(failed("2026-03-24", past.replied(realName))).toContain("result-not-told 2026-03-24");
});

test("a reply after its last day is late, and its clock shows it; one that became moot is not (条例 Art. 45)", () => {
  const worked = [past.worked(), on("2026-05-08"), did("east.head", { command: "reply" })];
  expect(failed("2026-05-08", ...worked)).toEqual(["late 2026-05-07 2026-05-08", "late 2026-04-17 2026-05-08"]);
  expect(shownBy("late", ...worked)).toEqual(["clock-started", "clock-stopped"]);
  const moot = [
    past.assigned(),
    on("2026-05-08"),
    did("centre.centre-director", { command: "assign", to: "west" as never, note }),
  ];
  expect(failed("2026-05-08", ...moot)).toEqual(["late 2026-05-07"]);
});

test("a clock that stands still is not late", () => {
  const pause: Wanted = (m) => ({ command: "pause-clock", clock: clockOf("handling", m), reason: "appraisal", note });
  expect(failed("2026-12-31", past.accepted(), did("centre.centre-director", pause))).toEqual([]);
});

test("what comes back a second time was shifted to and fro (条例 Art. 28)", () => {
  const back = [
    did("east.head", { command: "object", reason: "not-our-level", note }),
    did("centre.centre-director", { command: "answer-objection", agrees: true, note }),
  ];
  const again = did("centre.centre-director", { command: "transfer", to: "east" as never, note });
  expect(failed("2026-03-02", past.transferred(), ...back)).toEqual([]);
  const twice = [past.transferred(), ...back, again, ...back];
  expect(failed("2026-03-02", ...twice)).toEqual(["shifted 2026-03-02 2026-03-02"]);
  expect(shownBy("shifted", ...twice)).toEqual(["objected", "returned", "objected", "returned"]);
});

test("a unit that had a report on itself is named, with since when and until when (条例 Arts. 30, 46)", () => {
  const match: Wanted = (m) => ({
    command: "match-subject",
    subject: firstSubject(m),
    officer: "east.leader" as never,
  });
  const lay = [past.assigned({ subjects: [accused({})] }), on("2026-03-05"), did("centre.centre-director", match)];
  expect(failed("2026-03-05", ...lay)).toEqual(["reached-the-accused 2026-03-02 2026-03-05"]);
  expect(shownBy("reached-the-accused", ...lay)).toEqual(
    ["assigned", "obligation-arose", "subject-matched", "taken-back"].filter((type) => type !== "obligation-arose"),
  );
  expect(failed("2026-03-05", past.accepted({ subjects: [accused({ officer: "east.leader" })] }))).toEqual([]);
});

test("what is within scope is not refused, unless there is nothing to go by (条例 Art. 22)", () => {
  expect(failed("2026-03-02", past.refused())).toEqual(["refused-in-scope 2026-03-02"]);
  const empty = did("centre.centre-director", { command: "refuse", reason: "no-substance", note });
  expect(failed("2026-03-02", past.toDecide(), empty)).toEqual([]);
});

test("more time of which nobody was told when the last day passed is a failure (条例 Art. 34)", () => {
  const grant: Wanted = (m) => ({ command: "grant-extension", clock: clockOf("handling", m), reason: note });
  const granted = [past.handled(realName), did("east.head", grant)];
  expect(failed("2026-05-06", ...granted)).not.toContain("extension-untold 2026-05-07");
  expect(failed("2026-05-07", ...granted)).toContain("extension-untold 2026-05-07");
  expect(shownBy("extension-untold", ...granted)).toEqual(["clock-started", "extension-granted", "obligation-arose"]);
});

test("an order of supervision is answered by its day, and a review and a message by theirs", () => {
  const order = did("centre.centre-director", { command: "supervise", due: day("2026-03-10"), listed: false, note });
  expect(failed("2026-03-11", past.handled(), order)).toEqual(["order-unanswered 2026-03-11"]);
  const wrote = did("citizen", { command: "write", message: note, files: [] });
  expect(failed("2026-03-10", past.handled(), wrote)).toEqual(["message-unanswered 2026-03-10"]);
  const asked = did("citizen", { command: "request-review", grounds: note });
  expect(failed("2026-04-02", past.replied(), asked)).toEqual(["review-late 2026-04-02"]);
});

test("that somebody was pressed to withdraw is found on the day they said so", () => {
  const pressed = did("citizen", { command: "withdraw", pressed: true });
  expect(failed("2026-03-02", past.handled(), pressed)).toEqual(["pressed-to-withdraw 2026-03-02"]);
  expect(failed("2026-03-02", past.handled(), did("citizen", { command: "withdraw", pressed: false }))).toEqual([]);
});
