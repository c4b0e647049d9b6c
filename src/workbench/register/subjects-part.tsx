import { Button, Input } from "antd";
import { usePageWords } from "../page-words.ts";
import { Field } from "../parts/field.tsx";
import { OfficerPicker } from "../parts/officer-picker.tsx";
import { UnitPicker } from "../parts/pickers.tsx";
import { registerWords } from "../words/register.ts";
import { nobody, type Accused } from "./entry.ts";
import { changedAt, type PartProps } from "./parts.ts";

/** Who is accused, in the words of the letter, and whom of the organisation that means. */
export function SubjectsPart({ entry, onChange, faultAt }: PartProps) {
  const words = usePageWords(registerWords);
  const { subjects } = entry;
  const change = (at: number, changed: Partial<Accused>): void =>
    onChange({ subjects: changedAt(subjects, at, (one) => ({ ...one, ...changed })) });
  const typed = (at: number, one: Accused, key: "name" | "unit" | "post", label: string) => (
    <Field label={label} fault={faultAt(`subjects.${at}.who.identity.${key}`)}>
      {(control) => (
        <Input
          {...control}
          maxLength={key === "unit" ? 200 : 100}
          value={one.who[key]}
          onChange={({ target }) => change(at, { who: { ...one.who, [key]: target.value } })}
        />
      )}
    </Field>
  );
  return (
    <fieldset className="form-part">
      <legend>{words.subjectsTitle}</legend>
      {subjects.map((one, at) => (
        <fieldset key={at} className="removable" aria-label={words.subject(at + 1)}>
          <div className="form-row person">
            {typed(at, one, "name", words.name)}
            {typed(at, one, "unit", words.unitInWords)}
            {typed(at, one, "post", words.post)}
            <Field label={words.officer} fault={faultAt(`subjects.${at}.officer`)}>
              {(control) => (
                <OfficerPicker control={control} value={one.officer} onChange={(officer) => change(at, { officer })} />
              )}
            </Field>
            <Field label={words.unit} fault={faultAt(`subjects.${at}.unit`)}>
              {(control) => <UnitPicker control={control} value={one.unit} onChange={(unit) => change(at, { unit })} />}
            </Field>
          </div>
          {subjects.length > 1 && (
            <Button
              type="text"
              size="small"
              aria-label={words.removeSubject(at + 1)}
              onClick={() => onChange({ subjects: subjects.filter((_, index) => index !== at) })}
            >
              ×
            </Button>
          )}
        </fieldset>
      ))}
      <p className="field-hint">{words.matchHint}</p>
      <Button
        size="small"
        onClick={() => onChange({ subjects: [...subjects, { who: nobody, officer: undefined, unit: undefined }] })}
      >
        {words.addSubject}
      </Button>
    </fieldset>
  );
}
