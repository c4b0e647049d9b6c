import { Input } from "antd";
import { useMemo } from "react";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { Field } from "../parts/field.tsx";
import { nested } from "../parts/nested.ts";
import { PickTree } from "../parts/pick-list.tsx";
import { CategoryPicker } from "../parts/pickers.tsx";
import { registerWords } from "../words/register.ts";
import type { PartProps } from "./parts.ts";

/** Where and when it is said to have happened, and in which class the desk would put it. */
export function WherePart({ entry, onChange, faultAt }: PartProps) {
  const words = usePageWords(registerWords);
  const { say, words: all } = useLanguage();
  const { organisation } = useNames();
  const regions = useMemo(
    () =>
      nested(
        organisation.regions,
        ({ region }) => region,
        ({ parent }) => parent,
        ({ region, name }) => ({ value: region, title: say(name) }),
      ),
    [organisation, say],
  );
  return (
    <fieldset className="form-part">
      <legend>{words.whereTitle}</legend>
      <div className="form-row where">
        <Field label={words.place} optional fault={faultAt("place")}>
          {(control) => (
            <Input {...control} value={entry.place} onChange={({ target }) => onChange({ place: target.value })} />
          )}
        </Field>
        <Field label={words.time} optional fault={faultAt("time")}>
          {(control) => (
            <Input {...control} value={entry.time} onChange={({ target }) => onChange({ time: target.value })} />
          )}
        </Field>
        <Field label={words.region} optional fault={faultAt("region")}>
          {(control) => (
            <PickTree
              {...control}
              className="wide"
              treeData={regions}
              value={entry.region}
              onChange={(region: string | undefined) => onChange({ region })}
              showSearch={{ treeNodeFilterProp: "title" }}
              placeholder={all.common.pick}
              allowClear
              popupMatchSelectWidth={260}
            />
          )}
        </Field>
        <Field label={words.category} optional fault={faultAt("category")}>
          {(control) => (
            <CategoryPicker control={control} value={entry.category} onChange={(category) => onChange({ category })} />
          )}
        </Field>
      </div>
    </fieldset>
  );
}
