import { Radio } from "antd";
import { parseDay } from "../../kernel/day.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { DayField } from "../parts/day-field.tsx";
import type { FieldControl } from "../parts/field.tsx";
import { FilesField, type Staged } from "../parts/files-field.tsx";
import { OfficerPicker, OfficersPicker } from "../parts/officer-picker.tsx";
import { CategoryPicker, ChoicePicker, UnitPicker } from "../parts/pickers.tsx";
import { WordsBox } from "../parts/words-box.tsx";
import { actFormWords } from "../words/act-form.ts";
import { choicesOf, type Choosing } from "./choices.ts";
import { isChoice, type FieldRule } from "./fields.ts";
import { GradesField } from "./grades-field.tsx";
import { MatterByNumber } from "./matter-by-number.tsx";
import { MilestonesField } from "./milestones-field.tsx";
import type { Grades, Milestone, Value } from "./values.ts";

type Props = {
  readonly rule: FieldRule;
  readonly control: FieldControl;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly choosing: Choosing;
  readonly submission: string;
};

/** The control of one field of an act, by its kind. */
export function ActField({ rule, control, value, onChange, choosing, submission }: Props) {
  const { words } = useLanguage();
  const form = usePageWords(actFormWords);
  const text = typeof value === "string" ? value : undefined;
  const one = { control, value: text, onChange };

  if (isChoice(rule.as))
    return <ChoicePicker {...one} choices={choicesOf(rule.as, choosing)} placeholder={words.common.pick} />;
  switch (rule.as) {
    case "words":
      return (
        <WordsBox
          {...control}
          rows={rule.rows ?? 4}
          value={text ?? ""}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case "unit":
      return <UnitPicker {...one} deepest={rule.label === "subjectUnit" ? 4 : 2} />;
    case "officer":
      return <OfficerPicker {...one} {...(rule.label === "subjectOfficer" ? {} : { tiers: deciding })} />;
    case "officers":
      return (
        <OfficersPicker
          control={control}
          tiers={deciding}
          value={(value as readonly string[] | undefined) ?? []}
          onChange={onChange}
        />
      );
    case "category":
      return <CategoryPicker {...one} />;
    case "day":
      return <DayField control={control} value={text === undefined ? undefined : parseDay(text)} onChange={onChange} />;
    case "files":
      return (
        <FilesField
          control={control}
          submission={submission}
          value={(value as readonly Staged[] | undefined) ?? []}
          onChange={onChange}
        />
      );
    case "grades":
      return <GradesField value={(value as Grades | undefined) ?? {}} onChange={onChange} />;
    case "milestones":
      return (
        <MilestonesField
          control={control}
          value={(value as readonly Milestone[] | undefined) ?? []}
          onChange={onChange}
        />
      );
    case "matter":
      return <MatterByNumber {...one} />;
    case "agrees":
      return (
        <Either
          control={control}
          value={typeof value === "boolean" ? String(value) : undefined}
          onChange={(picked) => onChange(picked === "true")}
          options={[
            ["true", form.agree],
            ["false", form.disagree],
          ]}
        />
      );
    case "listed":
      return (
        <Either
          control={control}
          value={String(value === true)}
          onChange={(picked) => onChange(picked === "true")}
          options={[
            ["false", form.notListed],
            ["true", form.listed],
          ]}
        />
      );
    case "name-outcome":
      return (
        <Either
          {...one}
          options={[
            ["true-name", form.trueName],
            ["not-verifiable", form.notVerifiable],
          ]}
        />
      );
    case "reach-outcome":
      return (
        <Either
          {...one}
          options={[
            ["reached", form.reached],
            ["unreachable", form.unreachable],
          ]}
        />
      );
  }
}

/** Only the district and the townships decide and work on matters. */
const deciding = [1, 2] as const;

type EitherProps = {
  readonly control: FieldControl;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [string, string])[];
};

function Either({ control, value, onChange, options }: EitherProps) {
  return (
    <Radio.Group
      {...control}
      value={value}
      onChange={({ target }) => onChange(target.value as string)}
      options={options.map(([value, label]) => ({ value, label }))}
    />
  );
}
