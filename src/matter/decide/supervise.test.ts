import { test } from "vitest";
import { day } from "../../kernel/day.ts";
import { did, given } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

const order = (due: string) => ({ command: "supervise", due: day(due), listed: false, note }) as const;

test("an order of supervision is a debt of whoever works on it, by the day that it names", () => {
  given(past.handled())
    .when("centre.centre-director", order("2026-03-20"))
    .thenEvents(
      { type: "supervised", due: "2026-03-20", listed: false, note },
      { type: "obligation-arose", rule: "supervision-answer", owes: "east", due: "2026-03-20" },
    );
});

test("without an answer the matter is not struck off", () => {
  given(past.ready(), did("centre.centre-director", order("2026-03-20")))
    .when("centre.centre-director", { command: "strike-off" })
    .thenRefused({ why: "conditions-missing", missing: [{ check: "obligations-ended" }] });
});

test("today can still be the day that it names; yesterday cannot", () => {
  given(past.handled()).when("centre.centre-director", order("2026-03-01")).thenRefused({ why: "due-in-the-past" });
  given(past.handled())
    .when("centre.centre-director", order("2026-03-02"))
    .thenEvents({ type: "supervised" }, { type: "obligation-arose" });
});
