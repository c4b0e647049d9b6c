import { Checkbox, Input } from "antd";
import { postKindsIn, unitKindsUnder } from "../../../contract/organisation-kinds.ts";
import { useLanguage } from "../../language.tsx";
import { useNames } from "../../names.ts";
import { usePageWords } from "../../page-words.ts";
import type { FieldControl } from "../../parts/field.tsx";
import { PickList } from "../../parts/pick-list.tsx";
import { changeWords } from "../../words/organisation-change.ts";
import type { ChangeField, Values } from "./fields.ts";

type Props = {
  readonly field: ChangeField;
  readonly control: FieldControl;
  readonly values: Values;
  readonly onChange: (key: string, value: Values[string]) => void;
};

/** The control of one field of a change. */
export function ChangeControl({ field, control, values, onChange }: Props) {
  const words = usePageWords(changeWords);
  const { words: all } = useLanguage();
  const options = useOptions(field, values);
  const { name } = field;
  const text = (key: string) => (typeof values[key] === "string" ? values[key] : undefined);

  switch (field.as) {
    case "words":
      return (
        <div className="both-languages">
          {(["zh", "en"] as const).map((language) => (
            <Input
              key={language}
              {...(language === "zh" ? control : { id: `${control.id}-en` })}
              aria-label={`${words.fields[field.label]} ${words.languages[language]}`}
              placeholder={words.languages[language]}
              value={text(`${name}.${language}`) ?? ""}
              onChange={({ target }) => onChange(`${name}.${language}`, target.value)}
            />
          ))}
        </div>
      );
    case "line":
      return (
        <Input
          {...control}
          autoComplete="off"
          value={text(name) ?? ""}
          onChange={({ target }) => onChange(name, target.value)}
        />
      );
    case "channels":
      return (
        <Checkbox.Group
          value={[...(Array.isArray(values[name]) ? (values[name] as string[]) : [])]}
          onChange={(checked: string[]) => onChange(name, checked)}
          options={Object.entries(all.channels).map(([value, label]) => ({ value, label }))}
        />
      );
    case "townships":
      return (
        <PickList
          {...control}
          className="wide"
          mode="multiple"
          value={[...(Array.isArray(values[name]) ? (values[name] as string[]) : [])]}
          onChange={(picked: string[]) => onChange(name, picked)}
          options={options}
          placeholder={all.common.pick}
          showSearch={{ optionFilterProp: "label" }}
        />
      );
    case "unit-kind":
    case "post-kind":
    case "officer":
    case "holder":
      return (
        <PickList
          {...control}
          className="wide"
          value={text(name)}
          onChange={(picked: string | undefined) => onChange(name, picked)}
          options={options}
          placeholder={all.common.pick}
          showSearch={{ optionFilterProp: "label" }}
          allowClear
        />
      );
  }
}

/** What a picker offers: what may stand there, and of officers everybody, also who holds no post yet. */
function useOptions({ as }: ChangeField, values: Values): { value: string; label: string }[] {
  const { organisation, post: postName } = useNames();
  const { say, words: all } = useLanguage();
  const { unitKinds, retired: left } = usePageWords(changeWords);
  const at = organisation.units.find(({ unit }) => unit === (values["unit"] ?? values["parent"]));
  const titled = ({ officer, name, holds, retired }: (typeof organisation.officers)[number]) => ({
    value: officer,
    label: holds[0] ? `${name} · ${postName(holds[0].post)}` : retired ? `${name} · ${left}` : name,
  });
  switch (as) {
    case "unit-kind":
      return at ? unitKindsUnder(at).map((kind) => ({ value: kind, label: unitKinds[kind] })) : [];
    case "post-kind":
      return at ? postKindsIn(at).map((kind) => ({ value: kind, label: all.posts[kind] })) : [];
    case "officer":
      return organisation.officers.map(titled);
    case "holder":
      return organisation.officers
        .filter(({ holds }) => holds.some(({ post, deputyFor }) => post === values["post"] && !deputyFor))
        .map(titled);
    case "townships":
      return organisation.units
        .filter(({ kind }) => kind === "township-commission")
        .map(({ unit, name }) => ({ value: unit, label: say(name) }));
    case "words":
    case "line":
    case "channels":
      return [];
  }
}
