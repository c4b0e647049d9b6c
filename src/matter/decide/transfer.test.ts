import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { did, given, on } from "../../../test/office/given.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const toEast = { command: "transfer", to: id<"unit">("east"), note } as const;

test("the receiver gets a clock of its own, the sender's is met, and the reporter is told where it went", () => {
  const { matter } = given(past.toDecide(realName))
    .when("centre.centre-director", toEast)
    .thenEvents(
      { type: "transferred", to: "east", reach: ["centre", "commission", "east"] },
      { type: "clock-stopped", why: "met" },
      { type: "clock-started", record: { rule: "lower-acceptance", due: "2026-03-09" } },
      { type: "obligation-arose", rule: "routed-notice", owes: "centre" },
    );
  expect(matter).toMatchObject({ stage: "transferred", answerable: "centre", passing: { from: "centre", to: "east" } });
});

test("what is outside the duty and sent on in time has met that clock too", () => {
  given(past.toDecide({ category: "outside.other-organ" }))
    .when("centre.centre-director", toEast)
    .thenEvents(
      { type: "transferred" },
      { type: "clock-stopped", why: "met" },
      { type: "clock-stopped", why: "met" },
      { type: "clock-started" },
    );
});

test("what is sent to the organ above is in its sight", () => {
  const { matter } = given(past.toDecide()).when("centre.centre-director", { ...toEast, to: id<"unit">("upper") });
  expect(matter.reach).toEqual(["centre", "commission", "upper"]);
});

test("a matter is never passed to the accused, nor to a unit under theirs", () => {
  const report = { subjects: [accused({ unit: "east" })] };
  given(past.toDecide(report)).when("centre.centre-director", toEast).thenRefused({ why: "addressee-barred" });
});

test("it goes only to a unit that is there, that decides, and that has it not", () => {
  const to = (unit: string) =>
    given(past.toDecide()).when("centre.centre-director", { ...toEast, to: id<"unit">(unit) });
  to("nowhere").thenRefused({ why: "addressee-unknown" });
  to("mill-1").thenRefused({ why: "addressee-cannot-decide" });
  to("centre").thenRefused({ why: "already-there" });
});

test("nothing is passed on before it is triaged, or while it is on its way", () => {
  given(past.inTriage()).when("centre.centre-director", toEast).thenRefused({ why: "wrong-stage" });
  given(past.transferred())
    .when("centre.centre-director", toEast)
    .thenRefused({ why: "already-on-its-way", clause: { en: expect.stringContaining("Art. 16") } });
});

test("the receiver transfers it onward within its days, and the first sender stays answerable until it is taken", () => {
  const { matter } = given(past.transferred(realName), on(2))
    .when("east.head", { ...toEast, to: id<"unit">("west") })
    .thenEvents(
      { type: "transferred", to: "west" },
      { type: "clock-stopped", why: "met" },
      { type: "clock-started", record: { rule: "lower-acceptance", from: "2026-03-04" } },
      { type: "obligation-arose", rule: "routed-notice", owes: "centre" },
    );
  expect(matter).toMatchObject({ stage: "transferred", answerable: "centre", passing: { to: "west" } });
  expect(matter.reach).toEqual(["centre", "commission", "west"]);
});

test("onward is neither back to the sender nor to itself, and not while an objection waits", () => {
  const onward = (to: string) => ({ ...toEast, to: id<"unit">(to) });
  given(past.transferred()).when("east.head", onward("centre")).thenRefused({ why: "already-there" });
  given(past.transferred()).when("east.head", onward("east")).thenRefused({ why: "already-there" });
  given(past.transferred()).when("west.head", onward("west")).thenRefused({ why: "not-the-answerable-unit" });
  given(past.transferred(), did("east.head", { command: "object", reason: "not-our-level", note }))
    .when("east.head", onward("west"))
    .thenRefused({ why: "objection-waiting" });
});
