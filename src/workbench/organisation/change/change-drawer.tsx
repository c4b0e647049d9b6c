import { App, Button, Drawer } from "antd";
import { useState, type FormEvent } from "react";
import type { ChangeName, IssuedCode } from "../../../contract/organisation-change.ts";
import { useLanguage } from "../../language.tsx";
import { useNames } from "../../names.ts";
import { usePageWords } from "../../page-words.ts";
import { FaultHead } from "../../parts/fault-head.tsx";
import { faultIn } from "../../parts/faults.ts";
import { Field } from "../../parts/field.tsx";
import { actFormWords } from "../../words/act-form.ts";
import { changeWords } from "../../words/organisation-change.ts";
import { ChangeControl } from "./change-control.tsx";
import { changeFields, type Values } from "./fields.ts";
import { IssuedCodePart } from "./issued-code-part.tsx";
import { useChange } from "./use-change.ts";

/** A change that was begun: what the place says, what the fields begin with, and how the button called it. */
export type Begun = {
  readonly change: ChangeName;
  readonly given: Values;
  readonly initial: Values;
  readonly verb: string;
};

/** A change in a drawer beside what it is about: its fields, and what will happen in one sentence. */
export function ChangeDrawer({ begun, onClose }: { readonly begun: Begun; readonly onClose: () => void }) {
  const { change, given, initial, verb } = begun;
  const { say, words: all } = useLanguage();
  const words = usePageWords(changeWords);
  const form = usePageWords(actFormWords);
  const names = useNames();
  const { message, modal } = App.useApp();
  const [values, setValues] = useState<Values>(initial);
  const { send, faults, busy } = useChange(change);
  const [shown, setShown] = useState<IssuedCode | "lost">();
  const filled = { ...values, ...given };
  const fields = changeFields[change].filter(({ name }) => given[name] === undefined);
  const text = (key: string) => (typeof filled[key] === "string" ? filled[key] : undefined);
  const about = {
    officer: text("officer") === undefined ? words.somebody : names.officer(text("officer")),
    kin: text("kin") === undefined ? words.somebody : names.officer(text("kin")),
    post: names.post(text("post")),
    unit: names.unit(text("unit") ?? text("parent")),
    station: names.station(text("station")),
    area: names.area(text("area")),
    holder: text("deputyFor") === undefined ? undefined : names.officer(text("deputyFor")),
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await send(filled);
    if (!done) return;
    void message.success(form.done(verb));
    if (change === "let-sign-in") setShown(done.issued ?? "lost");
    else onClose();
  };
  const leave = async (): Promise<void> => {
    const typed = Object.entries(values).some(([key, value]) => value !== initial[key] && String(value).length > 3);
    if (
      typed &&
      !(await modal.confirm({
        title: form.leave,
        okText: all.common.close,
        cancelText: form.stay,
        autoFocusButton: "cancel",
        icon: null,
      }))
    )
      return;
    onClose();
  };

  if (shown)
    return (
      <Drawer open size={480} onClose={onClose} title={verb} className="act-drawer" keyboard={false}>
        <IssuedCodePart issued={shown} officer={about.officer} onClose={onClose} />
      </Drawer>
    );
  return (
    <Drawer open size={480} onClose={() => void leave()} title={verb} className="act-drawer" keyboard>
      <form className="act-form" onSubmit={(event) => void submit(event)} autoComplete="off">
        <FaultHead faults={faults} told={fields.map(({ name }) => name)} />
        {fields.map((field) => {
          const fault = faultIn(faults, field.name);
          return (
            <Field
              key={field.name}
              label={words.fields[field.label]}
              optional={field.optional}
              hint={words.hints[field.label]}
              fault={fault && say(fault)}
              group={field.as === "words" || field.as === "channels"}
            >
              {(control) => (
                <ChangeControl
                  field={field}
                  control={control}
                  values={filled}
                  onChange={(key, value) => setValues({ ...values, [key]: value })}
                />
              )}
            </Field>
          );
        })}
        <p className="effect">
          <strong>{form.whatHappens}</strong>
          {words.changes[change].effect(about)}
        </p>
        <div className="act-buttons">
          <Button onClick={() => void leave()}>{all.common.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {verb}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
