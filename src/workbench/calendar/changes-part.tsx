import type { CalendarView } from "../../contract/calendar-view.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { sayMoment } from "../parts/moment.ts";
import { Scroll } from "../parts/scroll.tsx";
import { calendarWords } from "../words/calendar.ts";

/** What was changed, by whom, and how many last days it moved; the newest first. */
export function ChangesPart({ view }: { readonly view: CalendarView }) {
  const words = usePageWords(calendarWords);
  const { say } = useLanguage();
  return (
    <section>
      <h2>{words.log}</h2>
      <Scroll label={words.log}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.at}</th>
              <th>{words.by}</th>
              <th>{words.what}</th>
              <th>{words.moved}</th>
            </tr>
          </thead>
          <tbody>
            {view.log.map(({ version, at, by, what, clocks }) => (
              <tr key={version}>
                <td>{sayMoment(at)}</td>
                <td>{say(by)}</td>
                <td>{say(what)}</td>
                <td>{clocks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
