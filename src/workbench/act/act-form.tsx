import { Button } from "antd";
import { useRef, type FormEvent, type KeyboardEvent } from "react";
import type { ActName } from "../../contract/act.ts";
import type { MatterView } from "../../contract/matter-view.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { FaultHead } from "../parts/fault-head.tsx";
import { faultIn, type Faults } from "../parts/faults.ts";
import { Field } from "../parts/field.tsx";
import { useMe } from "../shell/me.ts";
import { actWords } from "../words/acts.ts";
import { actFormWords } from "../words/act-form.ts";
import { fieldWords } from "../words/fields.ts";
import { aboutOf } from "./about.ts";
import { ActField } from "./act-field.tsx";
import { fieldRules } from "./fields.ts";
import type { Values } from "./values.ts";

type Props = {
  readonly act: ActName;
  readonly matter: MatterView | undefined;
  /** Fields that the place where the act was begun has already answered. */
  readonly given: Values;
  readonly values: Values;
  readonly onValues: (values: Values) => void;
  readonly faults: Faults;
  readonly busy: boolean;
  readonly submission: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
};

/** The form of any act: its fields, what will happen in one sentence, and what was refused at the field it is about. */
export function ActForm({ act, matter, given, values, onValues, faults, busy, submission, onSubmit, onCancel }: Props) {
  const { say, words } = useLanguage();
  const fields = usePageWords(fieldWords);
  const form = usePageWords(actFormWords);
  const { verb, effect } = usePageWords(actWords)[act];
  const names = useNames();
  const me = useMe();
  const body = useRef<HTMLFormElement>(null);
  const rules = fieldRules(act).filter(({ name }) => given[name] === undefined);
  const all = { ...values, ...given };
  const choosing = { rulebook: names.rulebook, matter, me: me.officer, values: all };
  const faultAt = (field: string): string | undefined => {
    const fault = faultIn(faults, field);
    return fault && say(fault);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === "Enter" && (ctrlKey || metaKey)) body.current?.requestSubmit();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its fields come to the form.
    <form ref={body} className="act-form" onSubmit={submit} onKeyDown={onKeyDown}>
      <FaultHead faults={faults} told={rules.map(({ name }) => name)} />
      {rules.map((rule) => (
        <Field
          key={rule.name}
          label={fields[rule.label]}
          optional={rule.optional}
          fault={faultAt(rule.name)}
          group={["grades", "milestones", "agrees", "listed", "name-outcome", "reach-outcome"].includes(rule.as)}
        >
          {(control) => (
            <ActField
              rule={rule}
              control={control}
              value={values[rule.name]}
              onChange={(value) => onValues({ ...values, [rule.name]: value })}
              choosing={choosing}
              submission={submission}
            />
          )}
        </Field>
      ))}
      <p className="effect">
        <strong>{form.whatHappens}</strong>
        {effect(aboutOf(act, all, names, choosing, say))}
      </p>
      <div className="act-buttons">
        <Button onClick={onCancel}>{words.common.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={busy}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
