import { Button, Input } from "antd";
import { parseDay } from "../../kernel/day.ts";
import { usePageWords } from "../page-words.ts";
import { DayField } from "../parts/day-field.tsx";
import type { FieldControl } from "../parts/field.tsx";
import { actFormWords } from "../words/act-form.ts";
import type { Milestone } from "./values.ts";

type Props = {
  readonly control: FieldControl;
  readonly value: readonly Milestone[];
  readonly onChange: (value: readonly Milestone[]) => void;
};

/** The plan's milestones: a day and what is to be reached by it. */
export function MilestonesField({ control, value, onChange }: Props) {
  const words = usePageWords(actFormWords);
  const rows = value.length === 0 ? [{ due: "", what: "" }] : value;
  const change = (at: number, changed: Partial<Milestone>): void =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...changed } : row)));
  return (
    <div className="milestones">
      {rows.map((row, at) => (
        <div key={at} className="milestone">
          <DayField
            control={
              {
                id: at === 0 ? control.id : `${control.id}-${at}`,
                "aria-label": words.milestoneDay(at + 1),
              } as FieldControl
            }
            placeholder={words.milestoneDayHint}
            value={parseDay(row.due)}
            onChange={(due) => change(at, { due: due ?? "" })}
          />
          <Input
            aria-label={words.milestoneWhat(at + 1)}
            placeholder={words.milestoneWhat(at + 1)}
            value={row.what}
            onChange={({ target }) => change(at, { what: target.value })}
          />
          <Button
            type="text"
            aria-label={words.removeMilestone(at + 1)}
            disabled={rows.length === 1}
            onClick={() => onChange(rows.filter((_, index) => index !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...rows, { due: "", what: "" }])}>
        {words.addMilestone}
      </Button>
    </div>
  );
}
