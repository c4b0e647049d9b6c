import { Button, Input, Radio } from "antd";
import { usePageWords } from "../page-words.ts";
import { Field } from "../parts/field.tsx";
import { registerWords } from "../words/register.ts";
import { nobody, type Who } from "./entry.ts";
import { changedAt, type PartProps } from "./parts.ts";

/** Who reports: by name, or without one. */
export function ReporterPart({ entry, onChange, faultAt }: PartProps) {
  const words = usePageWords(registerWords);
  const { reporters, realName } = entry;
  const typed = (at: number, who: Who, key: "name" | "phone" | "address", label: string) => (
    <Field label={label} fault={faultAt(`reporters.${at}.identity.${key}`)}>
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          value={who[key]}
          maxLength={key === "address" ? 200 : key === "phone" ? 40 : 100}
          onChange={({ target }) =>
            onChange({ reporters: changedAt(reporters, at, (one) => ({ ...one, [key]: target.value })) })
          }
        />
      )}
    </Field>
  );
  return (
    <fieldset className="form-part">
      <legend>{words.reporterTitle}</legend>
      <div className="form-row">
        <Radio.Group
          name="real-name"
          aria-label={words.reporterTitle}
          optionType="button"
          value={realName}
          onChange={({ target }) => onChange({ realName: target.value === true })}
          options={[
            { value: false, label: words.anonymous },
            { value: true, label: words.realName },
          ]}
        />
        <Field label={words.persons} fault={faultAt("persons")}>
          {(control) => (
            <Input
              {...control}
              className="persons"
              inputMode="numeric"
              value={entry.persons}
              onChange={({ target }) => onChange({ persons: target.value.replace(/\D/g, "") })}
            />
          )}
        </Field>
      </div>
      {realName &&
        reporters.map((who, at) => (
          <fieldset key={at} className="removable" aria-label={words.reporter(at + 1)}>
            <div className="form-row reporter">
              {typed(at, who, "name", words.name)}
              {typed(at, who, "phone", words.phone)}
              {typed(at, who, "address", words.address)}
            </div>
            {reporters.length > 1 && (
              <Button
                type="text"
                size="small"
                aria-label={words.removeReporter(at + 1)}
                onClick={() => onChange({ reporters: reporters.filter((_, index) => index !== at) })}
              >
                ×
              </Button>
            )}
          </fieldset>
        ))}
      <p className="field-hint">{realName ? words.identityHint : words.anonymousHint}</p>
      {realName && reporters.length < 5 && (
        <Button size="small" onClick={() => onChange({ reporters: [...reporters, nobody] })}>
          {words.addReporter}
        </Button>
      )}
    </fieldset>
  );
}
