import { Button } from "antd";
import { useState, type FormEvent, type ReactNode } from "react";
import type { Refused } from "../../contract/act.ts";
import type { IdentityView } from "../../contract/identity.ts";
import type { MatterView } from "../../contract/matter-view.ts";
import { ask, faultOf, isRefused } from "../ask.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { Field } from "../parts/field.tsx";
import { ChoicePicker } from "../parts/pickers.tsx";
import { matterWords } from "../words/matter.ts";
import { maySee } from "./begin.ts";

type Props = {
  readonly matter: MatterView;
  readonly party: string;
  readonly name: string;
  readonly children?: ReactNode;
};

/** Somebody in a matter. Who it is, is shown after the purpose was given, kept nowhere, and gone when the page is left. */
export function IdentityOf({ matter, party, name, children }: Props) {
  const words = usePageWords(matterWords);
  const { say } = useLanguage();
  const { rulebook } = useNames();
  const [asking, setAsking] = useState(false);
  const [purpose, setPurpose] = useState<string>();
  const [identity, setIdentity] = useState<IdentityView>();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);

  const show = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFault(undefined);
    try {
      const path = `/api/matters/${matter.matter}/identities/${party}`;
      const answer = await ask<{ done: true; identity: IdentityView } | Refused>(path, {
        method: "POST",
        body: { purpose: purpose ?? "" },
      });
      if (isRefused(answer)) return setFault(say(answer.sentence));
      setIdentity(answer.identity);
      setAsking(false);
    } catch (thrown) {
      setFault(say(faultOf(thrown).sentence));
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="identity">
      <p>
        <b>{name}</b> {children}
        {identity ? (
          <Button size="small" onClick={() => setIdentity(undefined)}>
            {words.hide}
          </Button>
        ) : (
          maySee(matter, "view-identity") && (
            <Button size="small" aria-expanded={asking} onClick={() => setAsking(!asking)}>
              {words.showIdentity}
            </Button>
          )
        )}
      </p>
      {identity && (
        <dl className="identity-shown">
          {(["name", "phone", "address", "unit", "post"] as const).map((key) => (
            <div key={key}>
              <dt>{words.identity[key]}</dt>
              <dd>{identity[key] === "" ? <span className="quiet">{words.nothingGiven}</span> : identity[key]}</dd>
            </div>
          ))}
        </dl>
      )}
      {asking && !identity && (
        <form className="identity-form" onSubmit={(event) => void show(event)}>
          <Field label={words.purpose} fault={fault} hint={words.purposeHint}>
            {(control) => (
              <ChoicePicker
                control={control}
                value={purpose}
                onChange={setPurpose}
                choices={rulebook.identityPurposes}
              />
            )}
          </Field>
          <Button type="primary" htmlType="submit" loading={busy} disabled={purpose === undefined}>
            {words.showIdentity}
          </Button>
        </form>
      )}
    </div>
  );
}
