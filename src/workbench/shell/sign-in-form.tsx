import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState, type FormEvent } from "react";
import type { Me } from "../../contract/me.ts";
import { ask } from "../ask.ts";
import { useLanguage } from "../language.tsx";
import { meQuery } from "../queries.ts";
import { faultIn, faultsOf, noFaults } from "../parts/faults.ts";
import { EntryField } from "./entry-field.tsx";

type Props = {
  readonly name: string;
  readonly password: string;
  readonly onName: (name: string) => void;
  readonly onPassword: (password: string) => void;
  readonly onDone?: () => void;
};

/** Under which name this browser last signed in; known in memory only. */
export const signedInAs = ["signed-in-as"] as const;

/** Name and password. Who signs in as somebody else gets nothing that was read before. */
export function SignInForm({ name, password, onName, onPassword, onDone }: Props) {
  const { say, words } = useLanguage();
  const client = useQueryClient();
  const [faults, setFaults] = useState(noFaults);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFaults(noFaults);
    try {
      const me = await ask<Me>("/api/session", { method: "POST", body: { name, password } });
      const before = client.getQueryData(meQuery.queryKey);
      if (before?.officer !== me.officer)
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" && queryKey[0] !== "demo-sign-ins" });
      client.setQueryData(meQuery.queryKey, me);
      client.setQueryData(signedInAs, name);
      onPassword("");
      onDone?.();
    } catch (thrown) {
      setFaults(faultsOf(thrown));
    } finally {
      setBusy(false);
    }
  };

  // What belongs to neither field is told at the last, where the hand is.
  const atName = faultIn(faults, "name");
  const atPassword = faultIn(faults, "password") ?? (atName ? undefined : faults.whole);
  return (
    <form onSubmit={(event) => void submit(event)} className="sign-in-form">
      <EntryField
        label={words.signIn.name}
        fault={atName && say(atName)}
        value={name}
        onValue={onName}
        autoComplete="username"
        first
      />
      <EntryField
        label={words.signIn.password}
        fault={atPassword && say(atPassword)}
        value={password}
        onValue={onPassword}
        autoComplete="current-password"
      />
      <Button type="primary" size="large" block htmlType="submit" loading={busy}>
        {words.signIn.submit}
      </Button>
    </form>
  );
}
