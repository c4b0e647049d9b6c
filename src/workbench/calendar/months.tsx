import type { CalendarView, MarkedDay } from "../../contract/calendar-view.ts";
import { addDays, day, weekday, type Day } from "../../kernel/day.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { calendarWords } from "../words/calendar.ts";

/** A year, month by month. A day that departs from the week says so in a mark and to who only hears it, not by colour alone. */
export function Months({ view }: { readonly view: CalendarView }) {
  const marked = new Map(view.days.map((one) => [one.on, one]));
  return (
    <div className="months">
      {Array.from({ length: 12 }, (_, at) => (
        <Month key={at} view={view} month={at + 1} marked={marked} />
      ))}
    </div>
  );
}

type MonthProps = {
  readonly view: CalendarView;
  readonly month: number;
  readonly marked: ReadonlyMap<Day, MarkedDay>;
};

function Month({ view, month, marked }: MonthProps) {
  const words = usePageWords(calendarWords);
  return (
    <table className="month">
      <caption>{words.month(month)}</caption>
      <thead>
        <tr>
          {words.weekdays.map((name, at) => (
            <th key={at} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(view.year, month).map((week) => (
          <tr key={week.find((on) => on !== undefined)}>
            {week.map((on, at) => (
              <td key={on ?? at}>{on && <DayCell on={on} view={view} mark={marked.get(on)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = { readonly on: Day; readonly view: CalendarView; readonly mark: MarkedDay | undefined };

function DayCell({ on, view, mark }: DayProps) {
  const words = usePageWords(calendarWords);
  const { say } = useLanguage();
  const weekend = mark === undefined && !view.week.includes(weekday(on));
  const kind = mark ? `day-${mark.is}` : weekend ? "day-weekend" : "";
  return (
    <span
      className={`month-day ${kind}${on === view.today ? " day-today" : ""}`}
      {...(mark ? { title: `${say(mark.name)} · ${words.legend[mark.is]}` } : {})}
      {...(on === view.today ? { "aria-current": "date" as const } : {})}
    >
      {Number(on.slice(8))}
      {mark && <i aria-hidden="true">{words.marks[mark.is]}</i>}
      {mark && <span className="unseen">{`${words.legend[mark.is]} ${say(mark.name)}`}</span>}
    </span>
  );
}

/** The weeks of a month from Monday on, with nothing where a day belongs to another month. */
function weeksOf(year: number, month: number): (Day | undefined)[][] {
  const first = day(`${year}-${String(month).padStart(2, "0")}-01`);
  const start = addDays(first, 1 - weekday(first));
  const weeks = [0, 1, 2, 3, 4, 5].map((week) =>
    [0, 1, 2, 3, 4, 5, 6].map((at) => {
      const on = addDays(start, week * 7 + at);
      return on.slice(0, 7) === first.slice(0, 7) ? on : undefined;
    }),
  );
  return weeks.filter((week) => week.some((on) => on !== undefined));
}
