import { Radio } from "antd";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { Field } from "../parts/field.tsx";
import { registerWords } from "../words/register.ts";
import type { PartProps } from "./parts.ts";

/** Under which programme it comes, chosen before anything else and kept for the next of the pile. */
export function ProgrammePart({ entry, onChange, faultAt }: PartProps) {
  const words = usePageWords(registerWords);
  const { offered, rulebook, say } = useNames();
  if (offered.length < 2) return null;
  return (
    <Field label={words.programme} fault={faultAt("programme")} group>
      {({ id }) => (
        <Radio.Group
          id={id}
          name="programme"
          aria-label={words.programme}
          optionType="button"
          value={entry.programme ?? rulebook.id}
          // A class belongs to one programme.
          onChange={({ target }) => onChange({ programme: target.value as string, category: undefined })}
          options={offered.map(({ id: value, name }) => ({ value, label: say(name) }))}
        />
      )}
    </Field>
  );
}
