import type { MatterView } from "../../contract/matter-view.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { DueMark } from "../parts/due-mark.tsx";
import { matterWords } from "../words/matter.ts";
import { ClockActs } from "./clock-acts.tsx";
import { Part } from "./part.tsx";

type Clock = MatterView["clocks"][number];

/** The clocks, those that run first; each can say why its last day is that day. */
export function ClocksPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const running = matter.clocks.filter(({ ended }) => !ended);
  const ended = matter.clocks.filter(({ ended }) => ended);
  return (
    <Part title={words.clocks}>
      {running.length === 0 && (
        <p className="quiet">{matter.whyNoClock ? words.whyNoClock[matter.whyNoClock] : words.noClocks}</p>
      )}
      {[...running, ...ended].map((clock) => (
        <ClockLine key={clock.clock} clock={clock} matter={matter} />
      ))}
    </Part>
  );
}

function ClockLine({ clock, matter }: { readonly clock: Clock; readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { say } = useLanguage();
  const { rulebook, line, unit } = useNames();
  const { ended } = clock;
  return (
    <div className="clock">
      <p className="side-line">
        <span>{line(rulebook.clocks, clock.rule)}</span>
        {ended ? (
          <span className="quiet">
            {words.ended[ended.why]} {ended.on.slice(5)}
          </span>
        ) : (
          <DueMark colour={clock.colour} daysLeft={clock.daysLeft} day={clock.due} at={clock.at} />
        )}
      </p>
      {!ended && <ClockActs clock={clock} matter={matter} />}
      {clock.extensions.map(({ on, words: reason }) => (
        <p key={on} className="quiet">
          {words.extendedFor(on.slice(5), reason ?? "")}
        </p>
      ))}
      {clock.fired.length > 0 && (
        <p className="quiet">
          {clock.fired
            .map(({ rung, on, unit: told }) => words.warned(line(rulebook.rungs, rung), on.slice(5), unit(told)))
            .join("；")}
        </p>
      )}
      {clock.beyondKnown && <p className="quiet clock-note">{words.beyondKnown}</p>}
      {clock.moved.map(({ on, was }) => (
        <p key={`${on} ${was}`} className="quiet clock-note">
          {words.movedBy(on, was)}
        </p>
      ))}
      <details>
        <summary>{words.why}</summary>
        <ol className="explained">
          {clock.explanation.lines.map(({ sentence }) => (
            <li key={sentence.zh}>{say(sentence)}</li>
          ))}
        </ol>
        <DayStrip days={clock.explanation.days} />
      </details>
    </div>
  );
}

/** Every day of the count as a small square; the words above say the same. */
function DayStrip({ days }: { readonly days: Clock["explanation"]["days"] }) {
  const words = usePageWords(matterWords);
  const name = {
    start: words.start,
    counted: words.counted,
    off: words.off,
    paused: words.paused,
    "rolled-over": words.rolled,
  };
  return (
    <div className="days" aria-hidden="true">
      {days.map((day) => (
        <span key={day.on} className={`day day-${day.is}`} title={`${day.on} ${name[day.is]}`}>
          {Number(day.on.slice(8))}
        </span>
      ))}
    </div>
  );
}
