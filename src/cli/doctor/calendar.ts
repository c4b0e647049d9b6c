import { waitingIn } from "../../access/calendar/about.ts";
import type { House } from "../../access/house.ts";
import { daysBetween, type Day } from "../../kernel/day.ts";
import { dayIn, instant } from "../../kernel/instant.ts";
import { finding, type Finding } from "./finding.ts";

/** The last day of the calendar is said so many days ahead. */
const soon = 60;

/** How far a district's calendar knows, and what waits to be put into it. `now` is in epoch milliseconds. */
export async function examineCalendar(house: House, now: number): Promise<Finding[]> {
  const { layers, calendar } = await house.calendars.now();
  const waiting = waitingIn(layers, house.brought).map(({ key }) => key);
  const { jurisdiction } = house;
  return [
    known(house, calendar.knownUntil === undefined ? undefined : { until: calendar.knownUntil, now }),
    ...(waiting.length === 0
      ? []
      : [
          finding(
            "calendar-waiting",
            "look",
            `${jurisdiction}：日历有待适用的内容（${waiting.join("、")}）。请管理员在工作台“日历”页预览后适用；在此之前期限不变。`,
            `${jurisdiction}: the calendar has layers waiting (${waiting.join(", ")}). Preview them on the page Calendar of the workbench and apply them there; until then no last day moves.`,
          ),
        ]),
  ];
}

function known({ jurisdiction, zone }: House, at: { readonly until: Day; readonly now: number } | undefined): Finding {
  const left = at ? daysBetween(dayIn(zone, instant(at.now)), at.until) : -1;
  if (at && left >= soon)
    return finding(
      "calendar",
      "ok",
      `${jurisdiction}：日历已知到 ${at.until}。`,
      `${jurisdiction}: the calendar is known until ${at.until}.`,
    );
  return finding(
    "calendar",
    left < 0 ? "wrong" : "look",
    `${jurisdiction}：日历只知到 ${at?.until ?? "—"}，之后的工作日是推算的。公布后请在工作台“日历”页导入新一年的安排，或运行 huiyin calendar。`,
    `${jurisdiction}: the calendar is known until ${at?.until ?? "—"} only; working days after it are a guess. Run: huiyin calendar, or bring the list of the next year on the page Calendar once it is proclaimed.`,
  );
}
