import type { Day } from "../../src/kernel/day.ts";
import { id } from "../../src/kernel/id.ts";
import type { ReceiveContact } from "../../src/matter/command.ts";
import { sealed } from "./outside.ts";

/** An anonymous letter with one point that accuses nobody by name, unless something else is said. */
export function arrival(report: Partial<ReceiveContact>, on: Day): ReceiveContact {
  return {
    command: "receive-contact",
    channel: "letter",
    arrivedOn: on,
    realName: false,
    category: "accusation.near-the-people",
    language: "zh",
    persons: 1,
    points: [sealed("the subsidy was not paid out")],
    reporters: [],
    subjects: [],
    files: [],
    ...report,
  };
}

/** Somebody the report accuses, who is this officer or of this unit. */
export function accused(whom: {
  readonly officer?: string;
  readonly unit?: string;
}): ReceiveContact["subjects"][number] {
  return {
    who: sealed(`somebody of ${whom.officer ?? whom.unit ?? "nowhere"}`),
    ...(whom.officer === undefined ? {} : { officer: id<"officer">(whom.officer) }),
    ...(whom.unit === undefined ? {} : { unit: id<"unit">(whom.unit) }),
  };
}

export const realName: Partial<ReceiveContact> = { realName: true, reporters: [sealed("Lin Qiu, 13800000000")] };
