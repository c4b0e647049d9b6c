import "./calendar.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { startTransition, useState } from "react";
import type { CalendarWishOnWire } from "../../contract/calendar-change.ts";
import type { CalendarView } from "../../contract/calendar-view.ts";
import { useWords } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { calendarQueryOf } from "../queries.ts";
import { calendarWords } from "../words/calendar.ts";
import { ChangesPart } from "./changes-part.tsx";
import { LayersPart } from "./layers-part.tsx";
import { Months } from "./months.tsx";
import { WaitingPart } from "./waiting-part.tsx";
import { WishDrawer } from "./wish-drawer.tsx";

/** What somebody began to wish for: a form to fill, or a wish that is whole already. */
export type Begun = { readonly verb: string } & (
  | { readonly form: "proclaim" | "put-file" }
  | { readonly wish: CalendarWishOnWire }
);

/** The calendar in force: a year of its days, how far it is known and what it is made of; administrators change it here. */
export function CalendarPage() {
  const words = usePageWords(calendarWords);
  const [year, setYear] = useState<number>();
  const { data: view } = useSuspenseQuery(calendarQueryOf(year));
  const [begun, setBegun] = useState<Begun>();
  const turn = (by: number) => () => startTransition(() => setYear(view.year + by));
  const begin = view.mayChange ? setBegun : undefined;

  return (
    <div className="calendar">
      <div>
        <div className="calendar-head">
          <h1 className="page-title">{words.title}</h1>
          <span className="year-turn">
            <Button size="small" aria-label={words.earlierYear} onClick={turn(-1)}>
              ‹
            </Button>
            <strong>{view.year}</strong>
            <Button size="small" aria-label={words.laterYear} onClick={turn(1)}>
              ›
            </Button>
          </span>
          {begin && (
            <span className="calendar-acts">
              {(["proclaim", "putFile"] as const).map((verb) => (
                <Button
                  key={verb}
                  onClick={() => begin({ form: verb === "proclaim" ? "proclaim" : "put-file", verb: words[verb] })}
                >
                  {words[verb]}
                </Button>
              ))}
            </span>
          )}
        </div>
        <ul className="legend">
          {(["off", "worked", "weekend", "today"] as const).map((kind) => (
            <li key={kind}>
              <span className={`month-day day-${kind}`} aria-hidden="true">
                1
              </span>
              {words.legend[kind]}
            </li>
          ))}
        </ul>
        <Months view={view} />
      </div>
      <div className="calendar-side">
        <Facts view={view} />
        <WaitingPart view={view} onBegin={begin} />
        <LayersPart view={view} onBegin={begin} />
        <ChangesPart view={view} />
      </div>
      {begun && <WishDrawer begun={begun} onClose={() => setBegun(undefined)} />}
    </div>
  );
}

function Facts({ view }: { readonly view: CalendarView }) {
  const words = usePageWords(calendarWords);
  const { common } = useWords();
  return (
    <dl className="calendar-facts">
      <dt>{words.known}</dt>
      <dd>
        {view.knownUntil ?? common.none}
        {view.beyond > 0 && <p className="due-yellow">{words.beyond(view.beyond)}</p>}
      </dd>
      <dt>{words.hours}</dt>
      <dd>
        {view.hours.map(({ from, to }) => `${from}–${to}`).join(common.separator)}
        {view.hoursAssumed && <span className="quiet"> {words.assumed}</span>}
      </dd>
    </dl>
  );
}
