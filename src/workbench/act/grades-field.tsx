import { Radio } from "antd";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import type { Grades } from "./values.ts";

/** Every side that the rulebook grades, each on its own line. */
export function GradesField({
  value,
  onChange,
}: {
  readonly value: Grades;
  readonly onChange: (grades: Grades) => void;
}) {
  const { rulebook } = useNames();
  const { say } = useLanguage();
  return (
    <div className="grades">
      {rulebook.grades.map(({ id, name, levels }) => (
        <div key={id} className="grade">
          <span>{say(name)}</span>
          <Radio.Group
            aria-label={say(name)}
            optionType="button"
            value={value[id]}
            onChange={({ target }) => onChange({ ...value, [id]: target.value as 1 | 2 | 3 })}
            options={levels.map((level, at) => ({ value: at + 1, label: say(level) }))}
          />
        </div>
      ))}
    </div>
  );
}
