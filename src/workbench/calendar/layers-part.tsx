import { Button } from "antd";
import type { CalendarView } from "../../contract/calendar-view.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { calendarWords } from "../words/calendar.ts";
import type { Begun } from "./calendar-page.tsx";

type Props = { readonly view: CalendarView; readonly onBegin: ((begun: Begun) => void) | undefined };

/** The layers in force, from the nation down. What a person put in, an administrator can take out again. */
export function LayersPart({ view, onBegin }: Props) {
  const words = usePageWords(calendarWords);
  const { say, words: all } = useLanguage();
  return (
    <section>
      <h2>{words.layers}</h2>
      <Scroll label={words.layers}>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.layer}</th>
              <th>{words.level}</th>
              <th>{words.until}</th>
              <th>{words.days}</th>
            </tr>
          </thead>
          <tbody>
            {view.layers.map(({ key, origin, level, name, known, off, worked }) => (
              <tr key={key}>
                <th scope="row">
                  {key} <span className="quiet">{say(name)}</span>
                  <span className="layer-take">
                    <span className="tag">{words.origins[origin]}</span>
                    {onBegin && (origin === "upload" || origin === "notice") && (
                      <Button
                        type="link"
                        size="small"
                        aria-label={`${words.takeOut} ${key}`}
                        onClick={() => onBegin({ wish: { wish: "drop-layer", key }, verb: `${words.takeOut} ${key}` })}
                      >
                        {words.takeOut}
                      </Button>
                    )}
                  </span>
                </th>
                <td>{words.levels[level]}</td>
                <td>{known?.until ?? all.common.none}</td>
                <td>
                  {off} / {worked}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
