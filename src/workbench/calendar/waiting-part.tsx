import { Button } from "antd";
import type { CalendarView } from "../../contract/calendar-view.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { calendarWords } from "../words/calendar.ts";
import type { Begun } from "./calendar-page.tsx";

type Props = { readonly view: CalendarView; readonly onBegin: ((begun: Begun) => void) | undefined };

/** What the release or the folder brings and waits for a person; nothing is shown where all is in force. */
export function WaitingPart({ view, onBegin }: Props) {
  const words = usePageWords(calendarWords);
  const { say } = useLanguage();
  if (view.waiting.length === 0) return null;
  return (
    <section>
      <h2>{words.waiting}</h2>
      <p className="quiet">{words.waitingHint}</p>
      <ul className="waiting-list">
        {view.waiting.map(({ key, does, layer }) => (
          <li key={key}>
            <span className="tag tag-strong">{words.does[does]}</span>
            <strong>{key}</strong>
            <span className="quiet">
              {say(layer.name)} {layer.known?.until}
            </span>
            {onBegin && (
              <Button
                size="small"
                className="push"
                aria-label={`${words.takeBrought} ${key}`}
                onClick={() => onBegin({ wish: { wish: "take-brought", key }, verb: `${words.does[does]} ${key}` })}
              >
                {words.takeBrought}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
