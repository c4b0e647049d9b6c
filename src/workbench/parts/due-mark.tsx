import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Colour } from "../../contract/matter-row.ts";
import { useWords } from "../language.tsx";
import { sayMoment } from "./moment.ts";

const shapes: Record<Colour, string> = { green: "●", yellow: "▲", red: "■", overdue: "■", none: "" };

/** A time limit by shape, word and colour, so that it can be read without seeing colours. */
export function DueMark({
  colour,
  daysLeft,
  day,
  at,
}: {
  readonly colour: Colour;
  readonly daysLeft?: number | undefined;
  readonly day?: Day | undefined;
  /** The last moment of what runs in hours: the time of day is said, and days left are not. */
  readonly at?: Instant | undefined;
}) {
  const words = useWords();
  if (colour === "none" && day === undefined) return <span className="quiet">{words.common.none}</span>;
  return (
    <span className={`due due-${colour}`}>
      {shapes[colour] && (
        <span aria-hidden="true" className="due-shape">
          {shapes[colour]}
        </span>
      )}
      {daysLeft === undefined || at !== undefined
        ? colour === "none"
          ? ""
          : words.colours[colour]
        : words.left(daysLeft, colour)}
      {at === undefined ? (
        day && <span className="due-day">{words.common.on(day)}</span>
      ) : (
        <span className="due-day">{words.common.at(sayMoment(at))}</span>
      )}
    </span>
  );
}
