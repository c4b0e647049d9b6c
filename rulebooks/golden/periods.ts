import { day } from "../../src/kernel/day.ts";
import { extendClock, startClock, type ClockRecord } from "../../src/rules/clock.ts";
import { id } from "../../src/kernel/id.ts";
import { china } from "../../test/office/world.ts";
import { otherPeriods, type OtherPeriod } from "../other-laws/periods.ts";

/** A period of another law, counted out from a day. */
export function periodOf(which: string, from: string): ClockRecord {
  const rule = lineOf(which);
  return startClock(rule, { version: "as in force", trigger: rule.from }, day(from), china);
}

/** The same with the time that its law lets be added. */
export function longerPeriodOf(which: string, from: string): ClockRecord {
  const { more } = lineOf(which);
  if (!more) throw new Error(`${which} cannot be extended`);
  const granted = {
    approver: id<"officer">("nobody"),
    reason: { id: id<"envelope">("none"), digest: "" },
    on: day(from),
  };
  return extendClock(periodOf(which, from), { ...granted, ...more }, china);
}

function lineOf(which: string): OtherPeriod {
  const rule = otherPeriods.find((one) => one.id === which);
  if (!rule) throw new Error(`There is no period ${which}`);
  return rule;
}
