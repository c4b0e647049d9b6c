import { Button, Input } from "antd";
import { useRef } from "react";
import type { CalendarWishOnWire } from "../../contract/calendar-change.ts";
import { calendarLevels, type CalendarLevel } from "../../rules/calendar.ts";
import type { Day } from "../../kernel/day.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { DayField } from "../parts/day-field.tsx";
import { faultIn, type Faults } from "../parts/faults.ts";
import { Field } from "../parts/field.tsx";
import { PickList } from "../parts/pick-list.tsx";
import { calendarWords } from "../words/calendar.ts";

/** What was filled in so far. */
export type Filled = {
  readonly level: CalendarLevel;
  readonly days: "off" | "worked";
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly name: string;
  readonly nameEn: string;
  readonly file?: { readonly key: string; readonly content: unknown };
};

export const nothingFilled: Filled = { level: "county", days: "off", name: "", nameEn: "" };

/** The wish that a filled form makes; what is missing is told by the desk, at its field. */
export function wishOf(form: "proclaim" | "put-file", filled: Filled): CalendarWishOnWire {
  const { level, days, from, to, name, nameEn, file } = filled;
  if (form === "put-file") return { wish: "put-file", key: file?.key ?? "", content: file?.content ?? "" };
  return { wish: "proclaim", level, days, from: from ?? "", to: to ?? from ?? "", name, nameEn };
}

type Props = {
  readonly form: "proclaim" | "put-file";
  readonly filled: Filled;
  readonly faults: Faults;
  readonly onChange: (filled: Filled) => void;
};

export function WishFields({ form, filled, faults, onChange }: Props) {
  const words = usePageWords(calendarWords);
  const { say } = useLanguage();
  const fault = (field: string) => {
    const found = faultIn(faults, field);
    return found && say(found);
  };
  const set = (change: Partial<Filled>): void => onChange({ ...filled, ...change });
  if (form === "put-file")
    return (
      <Field label={words.file} hint={words.fileHint} fault={fault("content") ?? fault("key")}>
        {(control) => <FilePick control={control} picked={filled.file?.key} onPick={(file) => set({ file })} />}
      </Field>
    );
  return (
    <>
      <div className="two-days">
        <Field label={words.level} fault={fault("level")}>
          {(control) => (
            <PickList<CalendarLevel>
              {...control}
              className="wide"
              value={filled.level}
              options={calendarLevels.map((level) => ({ value: level, label: words.levels[level] }))}
              onChange={(level) => set({ level })}
            />
          )}
        </Field>
        <Field label={words.offOrWorked} fault={fault("days")}>
          {(control) => (
            <PickList<Filled["days"]>
              {...control}
              className="wide"
              value={filled.days}
              options={(["off", "worked"] as const).map((days) => ({ value: days, label: words.legend[days] }))}
              onChange={(days) => set({ days })}
            />
          )}
        </Field>
      </div>
      <div className="two-days">
        <Field label={words.from} fault={fault("from")}>
          {(control) => <DayField control={control} value={filled.from} onChange={(from) => set({ from })} />}
        </Field>
        <Field label={words.to} optional fault={fault("to")}>
          {(control) => <DayField control={control} value={filled.to} onChange={(to) => set({ to })} />}
        </Field>
      </div>
      <div className="two-days">
        <Field label={words.name} fault={fault("name")}>
          {(control) => (
            <Input {...control} value={filled.name} onChange={({ target }) => set({ name: target.value })} />
          )}
        </Field>
        <Field label={words.nameEn} optional fault={fault("nameEn")}>
          {(control) => (
            <Input {...control} value={filled.nameEn} onChange={({ target }) => set({ nameEn: target.value })} />
          )}
        </Field>
      </div>
    </>
  );
}

type PickProps = {
  readonly control: { readonly id: string };
  readonly picked: string | undefined;
  readonly onPick: (file: NonNullable<Filled["file"]>) => void;
};

function FilePick({ control, picked, onPick }: PickProps) {
  const words = usePageWords(calendarWords);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    onPick({ key: file.name.replace(/\.json$/i, ""), content: asJson(await file.text()) });
  };
  return (
    <span className="files-field">
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => void read(target.files?.[0]).finally(() => (target.value = ""))}
      />
      <Button {...control} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      {picked !== undefined && <span className="file-chip">{picked}</span>}
    </span>
  );
}

/** What is no JSON goes to the desk as it is, which says that it is no calendar. */
function asJson(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ""));
  } catch {
    return written;
  }
}
