import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Input } from "antd";
import { useState, type FormEvent } from "react";
import { ask } from "../ask.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { FaultHead } from "../parts/fault-head.tsx";
import { faultIn, faultsAt, faultsOf, noFaults } from "../parts/faults.ts";
import { Field } from "../parts/field.tsx";
import { ownSessionsQuery } from "../queries.ts";
import { signInWords } from "../words/sign-in.ts";

const empty = { current: "", password: "", again: "" };
const fields = ["current", "password", "again"] as const;

/** Another password of one's own, with the present one beside it. */
export function OwnPasswordForm() {
  const { say } = useLanguage();
  const words = usePageWords(signInWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [values, setValues] = useState(empty);
  const [faults, setFaults] = useState(noFaults);
  const [busy, setBusy] = useState(false);
  const labels = { current: words.own.current, password: words.own.next, again: words.again };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { current, password, again } = values;
    if (password !== again)
      return setFaults(faultsAt("again", { zh: signInWords.zh.differs, en: signInWords.en.differs }));
    setBusy(true);
    setFaults(noFaults);
    try {
      await ask("/api/me/password", { method: "PUT", body: { current, password } });
      setValues(empty);
      await client.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
      void message.success(words.own.changed);
    } catch (thrown) {
      setFaults(faultsOf(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} aria-label={words.own.password} className="own-password">
      <h2>{words.own.password}</h2>
      <FaultHead faults={faults} told={fields} />
      {fields.map((field) => {
        const fault = faultIn(faults, field);
        return (
          <Field
            key={field}
            label={labels[field]}
            fault={fault && say(fault)}
            {...(field === "password" ? { hint: words.passwordHint } : {})}
          >
            {(control) => (
              <Input.Password
                {...control}
                value={values[field]}
                onChange={({ target }) => setValues({ ...values, [field]: target.value })}
                autoComplete={field === "current" ? "current-password" : "new-password"}
              />
            )}
          </Field>
        );
      })}
      <Button htmlType="submit" loading={busy}>
        {words.own.change}
      </Button>
    </form>
  );
}
