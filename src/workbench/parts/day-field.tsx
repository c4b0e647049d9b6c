import { Input } from "antd";
import { useRef, useState } from "react";
import type { Day } from "../../kernel/day.ts";
import { useWords } from "../language.tsx";
import type { FieldControl } from "./field.tsx";
import { readDay } from "./read-day.ts";
import { todayHere } from "./today-here.ts";

type Props = {
  readonly control: FieldControl;
  readonly value: Day | undefined;
  readonly onChange: (day: Day | undefined) => void;
  readonly placeholder?: string | undefined;
};

/** A day to type in the shortest way, or to pick in the browser's own calendar. What cannot be read stays as typed. */
export function DayField({ control, value, onChange, placeholder }: Props) {
  const { common } = useWords();
  const [typed, setTyped] = useState<string>();
  const calendar = useRef<HTMLInputElement>(null);

  const read = (): void => {
    if (typed === undefined) return;
    const day = readDay(typed, todayHere());
    onChange(day);
    if (day !== undefined || typed.trim() === "") setTyped(undefined);
  };
  const pick = (
    <button
      type="button"
      className="day-pick"
      tabIndex={-1}
      aria-label={common.calendar}
      onClick={() => calendar.current?.showPicker()}
    >
      ▾
    </button>
  );

  return (
    <span className="day-field">
      <Input
        {...control}
        {...(typed !== undefined && typed !== "" && !readDay(typed, todayHere()) ? { status: "error" as const } : {})}
        value={typed ?? value ?? ""}
        placeholder={placeholder ?? common.dayHint}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={read}
        onKeyDown={({ key }) => key === "Enter" && read()}
        suffix={pick}
        autoComplete="off"
        inputMode="numeric"
      />
      <input
        ref={calendar}
        type="date"
        className="day-native"
        tabIndex={-1}
        aria-hidden="true"
        value={value ?? ""}
        onChange={({ target }) => {
          setTyped(undefined);
          onChange(readDay(target.value, todayHere()));
        }}
      />
    </span>
  );
}
