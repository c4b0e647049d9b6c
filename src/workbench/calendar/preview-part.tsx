import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { CalendarPreview } from "../../contract/calendar-change.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { calendarWords } from "../words/calendar.ts";

type Props = { readonly preview: CalendarPreview; readonly busy: boolean; readonly onMore: () => void };

/** What a change would move: how many, and one line a clock, the first to end first. A thousand come a page at a time. */
export function PreviewPart({ preview, busy, onMore }: Props) {
  const words = usePageWords(calendarWords);
  const { say } = useLanguage();
  const { clocks, matters, later, sooner, withheld, rows, next } = preview;
  if (clocks === 0) return <p className="effect">{words.none}</p>;
  return (
    <div className="calendar-preview">
      <p className="effect">{words.summary(clocks, matters, later, sooner)}</p>
      <p className="quiet">
        {words.numbersOnly}
        {withheld > 0 && ` ${words.withheld(withheld)}`}
      </p>
      <Scroll label={words.look}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.number}</th>
              <th>{words.clock}</th>
              <th>{words.was}</th>
              <th>{words.due}</th>
              <th>{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, matter, about, name, was, due, why }) => (
              <tr key={`${number} ${about}`}>
                <td className="w-number">
                  {matter ? (
                    <Link to="/matters/$matter" params={{ matter }}>
                      {number}
                    </Link>
                  ) : (
                    number
                  )}
                </td>
                <td>{say(name)}</td>
                <td className="one-word">{was}</td>
                <td className="one-word">{due}</td>
                <td>{say(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {next !== undefined && (
        <div>
          <Button loading={busy} onClick={onMore}>
            {words.more} ({rows.length} / {clocks - withheld})
          </Button>
        </div>
      )}
    </div>
  );
}
