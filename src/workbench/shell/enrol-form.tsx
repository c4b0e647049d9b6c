import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState, type FormEvent } from "react";
import type { Me } from "../../contract/me.ts";
import { ask } from "../ask.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { FaultHead } from "../parts/fault-head.tsx";
import { faultIn, faultsAt, faultsOf, noFaults } from "../parts/faults.ts";
import { meQuery } from "../queries.ts";
import { signInWords } from "../words/sign-in.ts";
import { EntryField } from "./entry-field.tsx";
import { signedInAs } from "./sign-in-form.tsx";

type Props = { readonly name: string; readonly onName: (name: string) => void };

/** Name, one-time code, and a password of one's own: the officer sets it, and is signed in. */
export function EnrolForm({ name, onName }: Props) {
  const { say, words: all } = useLanguage();
  const words = usePageWords(signInWords);
  const client = useQueryClient();
  const [code, setCode] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [faults, setFaults] = useState(noFaults);
  const [busy, setBusy] = useState(false);
  const at = (field: string) => {
    const fault = faultIn(faults, field);
    return fault && say(fault);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (password !== again)
      return setFaults(faultsAt("again", { zh: signInWords.zh.differs, en: signInWords.en.differs }));
    setBusy(true);
    setFaults(noFaults);
    try {
      const me = await ask<Me>("/api/enrolment", { method: "POST", body: { name, code, password } });
      client.setQueryData(signedInAs, name);
      client.setQueryData(meQuery.queryKey, me);
    } catch (thrown) {
      setFaults(faultsOf(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="sign-in-form" autoComplete="off">
      <FaultHead faults={faults} told={["name", "code", "password", "again"]} />
      <EntryField label={all.signIn.name} fault={at("name")} value={name} onValue={onName} autoComplete="username" />
      <EntryField
        label={words.code}
        hint={words.codeHint}
        fault={at("code")}
        value={code}
        onValue={setCode}
        autoComplete="one-time-code"
      />
      <EntryField
        label={words.ownPassword}
        hint={words.passwordHint}
        fault={at("password")}
        value={password}
        onValue={setPassword}
        autoComplete="new-password"
      />
      <EntryField
        label={words.again}
        fault={at("again")}
        value={again}
        onValue={setAgain}
        autoComplete="new-password"
      />
      <Button type="primary" size="large" block htmlType="submit" loading={busy}>
        {words.set}
      </Button>
    </form>
  );
}
