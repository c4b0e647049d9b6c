import { expect, test } from "vitest";
import { realName } from "../../../test/office/arrival.ts";
import { did, given, matterAfter, on, type Wanted } from "../../../test/office/given.ts";
import { clockOf } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";
import { tasksOf } from "../tasks.ts";

const ask: Wanted = (m) => ({ command: "ask-extension", clock: clockOf("handling", m), reason: note });

test("whoever works on a matter asks for more time, and until it is granted the clock runs as it did", () => {
  const { matter } = given(past.handled(realName))
    .when("east.handler", ask)
    .thenEvents({ type: "extension-asked", rule: "handling", reason: note });
  const clock = matter.clocks.find(({ record }) => record.rule === "handling");
  expect(clock).toMatchObject({ record: { due: "2026-05-06", extensions: [] }, asked: { is: "asked" } });
});

test("the clock of the one who assigned cannot be extended, as no law gives it more time", () => {
  given(past.handled(realName))
    .when("east.handler", (m) => ({
      command: "ask-extension",
      clock: clockOf("assigned-report", m),
      reason: note,
    }))
    .thenRefused({ why: "not-extendable" });
});

test("on the last day it can still be asked for; the day after it is too late", () => {
  given(past.handled(realName), on("2026-05-06")).when("east.handler", ask).thenEvents({ type: "extension-asked" });
  given(past.handled(realName), on("2026-05-07"))
    .when("east.handler", ask)
    .thenRefused({ why: "clock-ran-out", was: "2026-05-06" });
});

test("before acceptance no clock runs that could be extended, and a registrar does not ask", () => {
  given(past.toDecide(realName))
    .when("commission.head", { command: "ask-extension", clock: "none" as never, reason: note })
    .thenRefused({ why: "not-extendable" });
  given(past.handled(realName)).when("centre.registrar", ask).thenRefused({ why: "not-in-your-power" });
});

test("it waits for the head of whoever works on it, by the last day of the clock", () => {
  const { world, matter } = matterAfter(past.handled(realName), did("east.handler", ask));
  const waiting = tasksOf(matter, world.officeFor("clerk").rulebook).filter(({ kind }) => kind === "extension");
  expect(waiting).toMatchObject([{ verb: "grant-extension", unit: "east", posts: ["head"], due: "2026-05-06" }]);
});

test("it is asked for anew with another reason, and once granted not again", () => {
  given(past.handled(realName), did("east.handler", ask))
    .when("east.handler", ask)
    .thenEvents({ type: "extension-asked" });
  const grant: Wanted = (m) => ({ command: "grant-extension", clock: clockOf("handling", m) });
  given(past.handled(realName), did("east.handler", ask), did("east.head", grant))
    .when("east.handler", ask)
    .thenRefused({ why: "extension-waiting" });
});
