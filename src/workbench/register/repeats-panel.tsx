import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useState } from "react";
import type { LikelyRepeat } from "../../contract/intake.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { repeatsQuery } from "../queries.ts";
import { registerWords } from "../words/register.ts";

type Props = {
  readonly typed: string;
  readonly programme: string | undefined;
  readonly linkTo: LikelyRepeat | undefined;
  readonly onLinkTo: (to: LikelyRepeat | undefined) => void;
};

const quiet = 350;

/** Matters that what is being typed may repeat. It asks when the hand rests, and a question that is out of date is dropped. */
export function RepeatsPanel({ typed, programme, linkTo, onLinkTo }: Props) {
  const words = usePageWords(registerWords);
  const asked = useRested(typed.trim().slice(0, 4000));
  const { data, isFetching } = useQuery({
    ...repeatsQuery(asked, programme),
    placeholderData: (before) => (asked.length >= 4 ? before : undefined),
  });

  return (
    <section className="aside-part" aria-label={words.repeatsTitle}>
      <h2>{words.repeatsTitle}</h2>
      <output className="quiet">
        {asked.length < 4
          ? words.repeatsNone
          : isFetching && !data
            ? words.repeatsSearching
            : data?.length === 0
              ? words.repeatsNothing
              : ""}
      </output>
      <ul className="repeats">
        {withChosen(asked.length >= 4 ? (data ?? []) : [], linkTo).map((repeat) => (
          <Repeat key={repeat.matter} repeat={repeat} chosen={linkTo?.matter === repeat.matter} onLinkTo={onLinkTo} />
        ))}
      </ul>
    </section>
  );
}

/** What was chosen stays in sight when what is typed no longer resembles it: it would be linked all the same. */
function withChosen(found: readonly LikelyRepeat[], chosen: LikelyRepeat | undefined): readonly LikelyRepeat[] {
  return chosen && !found.some(({ matter }) => matter === chosen.matter) ? [chosen, ...found] : found;
}

type RepeatProps = { readonly repeat: LikelyRepeat; readonly chosen: boolean; readonly onLinkTo: Props["onLinkTo"] };

function Repeat({ repeat, chosen, onLinkTo }: RepeatProps) {
  const words = usePageWords(registerWords);
  const { say } = useLanguage();
  return (
    <li className={chosen ? "repeat-chosen" : ""}>
      <a href={`/desk/matters/${repeat.matter}`} target="_blank" rel="noreferrer">
        {repeat.number}
      </a>
      <p className="repeat-point">{repeat.firstPoint}</p>
      <p className="quiet">{say(repeat.why)}</p>
      <Button
        size="small"
        type={chosen ? "primary" : "default"}
        aria-pressed={chosen}
        onClick={() => onLinkTo(chosen ? undefined : repeat)}
      >
        {chosen ? words.linkNot : words.linkAfter}
      </Button>
    </li>
  );
}

function useRested(typed: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), quiet);
    return () => clearTimeout(timer);
  }, [typed]);
  return typed === "" ? "" : rested;
}
