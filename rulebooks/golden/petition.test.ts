import { expect, test } from "vitest";
import { day } from "../../src/kernel/day.ts";
import { id } from "../../src/kernel/id.ts";
import { dueAfter, pauseClock, resumeClock, startClock } from "../../src/rules/clock.ts";
import { explain } from "../../src/rules/explain.ts";
import { did, given, matterAfter, on } from "../../test/office/given.ts";
import { petitions } from "../../test/office/petitions.ts";
import { china } from "../../test/office/world.ts";
import { note } from "../../test/office/ways.ts";
import { petition } from "../petition/rulebook.ts";
import { clockOf, debtOf, recordOf, standsOn } from "./lines.ts";

test("T01 an item is registered in good time, which the office sets at 1 working day, 条例 Art. 21", () => {
  const inTime = matterAfter(petitions.arrived("2022-09-13", { arrivedOn: day("2022-09-09") })).matter;
  expect(clockOf(inTime, "registration")).toMatchObject({ record: { due: "2022-09-13" }, ended: { why: "met" } });
  const late = matterAfter(petitions.arrived("2022-09-14", { arrivedOn: day("2022-09-09") })).matter;
  expect(clockOf(late, "registration").ended).toEqual({ why: "late", on: "2022-09-14" });
  standsOn(recordOf(late, "registration"), "Art. 21");
});

test("T02 the letters department transfers or assigns within 15 calendar days of receipt, 条例 Art. 22", () => {
  const { matter } = matterAfter(petitions.arrived("2022-09-09"));
  expect(recordOf(matter, "sending-on")).toMatchObject({ unrolledDue: "2022-09-24", due: "2022-09-26" });
  standsOn(recordOf(matter, "sending-on"), "Art. 22");
  const sent = matterAfter(
    petitions.toDecide("2022-09-09"),
    on("2022-09-26"),
    did("centre.centre-director", { command: "transfer", to: id("east"), note }),
  ).matter;
  expect(clockOf(sent, "sending-on").ended?.why).toBe("met");
  const make = matterAfter(petitions.arrived("2024-09-13")).matter;
  expect(recordOf(make, "sending-on")).toMatchObject({ unrolledDue: "2024-09-28", due: "2024-09-29" });
});

test("T03 who brought it is told in writing within 15 calendar days, or on the spot, unless name or address is unclear, 条例 Art. 23(2)", () => {
  const { matter } = matterAfter(petitions.arrived("2022-01-21"));
  expect(debtOf(matter, "receipt-notice")).toMatchObject({ due: "2022-02-07", owes: "centre" });
  standsOn(
    petition.obligations.find((rule) => rule.id === "receipt-notice"),
    "Art. 23(2)",
  );
  const told = given(petitions.arrived("2022-01-21")).when("centre.registrar", (m) => ({
    command: "serve-obligation",
    obligation: debtOf(m, "receipt-notice").obligation,
    proof: "signed",
    files: [],
  }));
  expect(debtOf(told.matter, "receipt-notice").ended).toMatchObject({ how: "served", on: "2022-01-21" });
  const unknown = matterAfter(petitions.arrived("2022-01-21", { realName: false, reporters: [] })).matter;
  expect(unknown.obligations).toEqual([]);
});

test("T04 each organ it is transferred to has its own 15 calendar days to tell the petitioner, 条例 Art. 23(3)", () => {
  const { matter } = matterAfter(
    petitions.transferred("2026-02-10"),
    on("2026-02-24"),
    did("east.head", { command: "transfer", to: id("west"), note }),
  );
  const first = matterAfter(petitions.transferred("2026-02-10")).matter;
  expect(debtOf(first, "receiver-notice")).toMatchObject({ owes: "east", due: "2026-02-25" });
  // What the first had not told goes on to the next, beside the next one's own.
  const notices = matter.obligations.filter(({ rule }) => rule === "receiver-notice");
  expect(notices.map(({ owes, due }) => [owes, due])).toEqual([
    ["west", "2026-02-25"],
    ["west", "2026-03-11"],
  ]);
  const assigned = (to: string) => did("centre.centre-director", { command: "assign", to: id(to), note });
  const again = matterAfter(petitions.accepted("2026-02-10"), assigned("east"), on("2026-02-24"), assigned("west"));
  expect(debtOf(again.matter, "receiver-notice")).toMatchObject({ owes: "west", due: "2026-03-11" });
  expect(recordOf(matter, "receiver-tells")).toMatchObject({ from: "2026-02-24", due: "2026-03-11" });
  standsOn(recordOf(matter, "receiver-tells"), "Art. 23(3)");
});

test("T05 the receiver objects within 5 working days with reasons, and the sender has to agree, 条例 Art. 23(3)", () => {
  const object = { command: "object", reason: "not-our-duty", note } as const;
  const sent = petitions.transferred("2025-01-20");
  const onTheSunday = given(sent, on("2025-01-26")).when("east.head", object);
  onTheSunday.thenEvents({ type: "objected", reason: "not-our-duty" });
  expect(onTheSunday.matter.stage).toBe("transferred");
  given(sent, on("2025-01-27"))
    .when("east.head", object)
    .thenRefused({ why: "objection-too-late", was: "2025-01-26", clause: petition.objection!.clause });
  const agreed = matterAfter(
    sent,
    on("2025-01-26"),
    did("east.head", object),
    did("centre.centre-director", { command: "answer-objection", agrees: true, note }),
  );
  expect(agreed.matter.stage).toBe("to-decide");
});

test("T06 a claim under 第三十一条第（六）项 gets its written opinion within 60 calendar days of acceptance, 条例 Art. 34", () => {
  const { matter } = matterAfter(petitions.accepted("2022-09-05"));
  expect(recordOf(matter, "opinion")).toMatchObject({ unrolledDue: "2022-11-04", due: "2022-11-04" });
  standsOn(recordOf(matter, "opinion"), "Art. 34");
  const said = explain(recordOf(matter, "opinion"), china).lines.map(({ sentence }) => sentence.zh);
  expect(said.join("\n")).toContain("受理之日");
  const other = matterAfter(petitions.accepted("2022-09-05", { category: "claim.duty" })).matter;
  expect(other.clocks.map(({ record }) => record.rule)).not.toContain("opinion");
  expect(recordOf(other, "duty-performed")).toMatchObject({ from: "2022-09-05", due: "2022-11-07" });
});

test("T07 30 days more, granted once by the head and told with the reason, count from the unrolled day 60, 条例 Art. 34", () => {
  const granted = did("commission.head", (m) => ({
    command: "grant-extension",
    clock: clockOf(m, "opinion").clock,
    reason: note,
  }));
  const told = did("centre.registrar", (m) => ({
    command: "serve-obligation",
    obligation: debtOf(m, "extension-notice").obligation,
    proof: "posted",
    files: [],
  }));
  const accepted = petitions.accepted("2022-09-28");
  expect(recordOf(matterAfter(accepted).matter, "opinion")).toMatchObject({
    unrolledDue: "2022-11-27",
    due: "2022-11-28",
  });
  expect(recordOf(matterAfter(accepted, granted).matter, "opinion").due).toBe("2022-11-28");
  const { matter } = matterAfter(accepted, granted, told);
  expect(recordOf(matter, "opinion")).toMatchObject({ unrolledDue: "2022-12-27", due: "2022-12-27" });
  given(accepted, granted, told)
    .when("commission.head", (m) => ({ command: "grant-extension", clock: clockOf(m, "opinion").clock, reason: note }))
    .thenRefused({ why: "already-extended", times: 1 });
  const rolled = matterAfter(petitions.accepted("2022-09-05"), granted, told).matter;
  expect(recordOf(rolled, "opinion")).toMatchObject({ unrolledDue: "2022-12-04", due: "2022-12-05" });
});

test("T08 a review can be asked for within 30 calendar days of the reply; the day after it cannot, 条例 Art. 35", () => {
  const replied = petitions.replied("2022-09-05");
  expect(matterAfter(replied).matter.reply?.reviewUntil).toBe("2022-10-08");
  const asks = { command: "request-review", grounds: note } as const;
  expect("events" in given(replied, on("2022-10-08")).when("citizen", asks).decision).toBe(true);
  given(replied, on("2022-10-09")).when("citizen", asks).thenRefused({ why: "review-right-over", was: "2022-10-08" });
  standsOn(petition.reviewRight, "Art. 35");
});

test("T09 the opinion of the review comes within 30 calendar days of the request, 条例 Art. 35", () => {
  const rule = petition.clocks.find(({ id: line }) => line === "review");
  standsOn(rule, "Art. 35");
  expect(rule?.pauses).toBeUndefined();
  const asked = given(petitions.replied("2022-09-05"), on("2022-09-09")).when("citizen", {
    command: "request-review",
    grounds: note,
  });
  asked.thenEvents({ type: "review-requested", answerBy: "2022-10-09" });
});

test("T10 a re-review can be asked for within 30 calendar days of the opinion of the review, 条例 Art. 36", () => {
  const until = dueAfter(day("2024-09-13"), { calendarDays: petition.reviewRight.calendarDays }, true, china);
  expect(until).toBe("2024-10-14");
});

test("T11 the re-review takes 30 calendar days, and the days of a hearing are not counted, in re-reviews alone, 条例 Art. 36", () => {
  const rule = petition.clocks.find(({ id: line }) => line === "re-review");
  if (!rule || "hours" in rule.within) throw new Error("The re-review has no rule in days");
  const { within } = rule;
  const hearing = rule.pauses?.find(({ reason }) => reason === "hearing");
  standsOn(hearing, "Art. 36");
  const hearsElsewhere = petition.clocks.filter(({ pauses = [] }) => pauses.some(({ reason }) => reason === "hearing"));
  expect(hearsElsewhere.map(({ id: line }) => line)).toEqual(["re-review"]);

  const version = { version: petition.version, trigger: "re-review-asked" } as const;
  const started = startClock({ ...rule, within }, version, day("2025-09-26"), china);
  expect(started).toMatchObject({ unrolledDue: "2025-10-26", due: "2025-10-27" });
  const paused = pauseClock(started, { from: day("2025-10-13"), reason: "hearing", clause: rule.clause }, china);
  const after = resumeClock(paused, { reason: "hearing", to: day("2025-10-17") }, china);
  expect(after).toMatchObject({ unrolledDue: "2025-10-31", due: "2025-10-31" });
});

test("T12 what was assigned is reported on by the day the assigner sets, who can set another, 条例 Art. 22", () => {
  const assign = (to: string, due?: string) =>
    did("centre.centre-director", { command: "assign", to: id(to), note, ...(due ? { due: day(due) } : {}) });
  const { matter } = matterAfter(petitions.accepted("2022-09-05"), assign("east", "2022-10-01"));
  expect(recordOf(matter, "assigned-report")).toMatchObject({
    unrolledDue: "2022-10-01",
    due: "2022-10-08",
    asSet: true,
  });
  standsOn(recordOf(matter, "assigned-report"), "Art. 22");
  const anew = matterAfter(
    petitions.accepted("2022-09-05"),
    assign("east", "2022-10-01"),
    assign("west", "2022-10-20"),
  );
  expect(recordOf(anew.matter, "assigned-report").due).toBe("2022-10-20");
  const unset = matterAfter(petitions.accepted("2022-09-05"), assign("east")).matter;
  expect(recordOf(unset, "assigned-report").due).toBe("2022-10-20");
});
