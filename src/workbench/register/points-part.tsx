import { Button } from "antd";
import { usePageWords } from "../page-words.ts";
import { Field } from "../parts/field.tsx";
import { WordsBox } from "../parts/words-box.tsx";
import { registerWords } from "../words/register.ts";
import { changedAt, type PartProps } from "./parts.ts";

/** What is raised, a box for each point: each will get its own finding and answer. */
export function PointsPart({ entry, onChange, faultAt }: PartProps) {
  const words = usePageWords(registerWords);
  return (
    <fieldset className="form-part">
      <legend>{words.pointsTitle}</legend>
      {entry.points.map((typed, at) => (
        <div key={at} className="removable">
          <Field
            label={words.point(at + 1)}
            fault={faultAt(`points.${at}`)}
            hint={at === 0 ? words.pointHint : undefined}
          >
            {(control) => (
              <WordsBox
                {...control}
                {...(at === 0 ? { "data-first-point": true } : {})}
                rows={at === 0 ? 4 : 2}
                value={typed}
                onChange={({ target }) => onChange({ points: changedAt(entry.points, at, () => target.value) })}
              />
            )}
          </Field>
          {entry.points.length > 1 && (
            <Button
              type="text"
              size="small"
              aria-label={words.removePoint(at + 1)}
              onClick={() => onChange({ points: entry.points.filter((_, index) => index !== at) })}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      <Button size="small" onClick={() => onChange({ points: [...entry.points, ""] })}>
        {words.addPoint}
      </Button>
    </fieldset>
  );
}
