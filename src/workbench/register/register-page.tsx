import "./register.css";
import "./print.css";
import { useBlocker } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { LikelyRepeat } from "../../contract/intake.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { FaultHead } from "../parts/fault-head.tsx";
import { faultIn } from "../parts/faults.ts";
import { Field } from "../parts/field.tsx";
import { FilesField } from "../parts/files-field.tsx";
import { todayHere } from "../parts/today-here.ts";
import { useKeys } from "../shell/keys.tsx";
import { useMe } from "../shell/me.ts";
import { Under } from "../under.tsx";
import { registerWords } from "../words/register.ts";
import { ArrivalPart } from "./arrival-part.tsx";
import { fieldsOf, isTouched, nextEntry } from "./entry.ts";
import type { PartProps } from "./parts.ts";
import { ProgrammePart } from "./programme-part.tsx";
import { PointsPart } from "./points-part.tsx";
import { ReceiptCard, type Made } from "./receipt-card.tsx";
import { RepeatsPanel } from "./repeats-panel.tsx";
import { ReporterPart } from "./reporter-part.tsx";
import { SubjectsPart } from "./subjects-part.tsx";
import { useSaving } from "./use-saving.ts";
import { begin, walking } from "./walk.ts";
import { WherePart } from "./where-part.tsx";

/** Letters, visits and calls, typed without the mouse in the order in which a letter is read. */
export function RegisterPage() {
  const words = usePageWords(registerWords);
  const { say } = useLanguage();
  const { message, modal } = App.useApp();
  const me = useMe();
  const { organisation } = useNames();
  const ours = organisation.stations.find(({ unit }) => me.holds.some((held) => held.unit === unit))?.station;
  const [entry, setEntry] = useState(() =>
    nextEntry({ channel: "letter", arrivedOn: todayHere(), station: ours, batch: "" }),
  );
  const [linkTo, setLinkTo] = useState<LikelyRepeat>();
  const [made, setMade] = useState<Made>();
  const [numbers, setNumbers] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const { save, busy, faults, submission } = useSaving();
  const touched = isTouched(entry);

  useEffect(() => begin(form.current), []);
  useKeys({ c: () => begin(form.current) });

  const leaving = {
    title: words.leave,
    okText: words.leaveYes,
    cancelText: words.leaveNo,
    autoFocusButton: "cancel",
    icon: null,
  } as const;
  useBlocker({
    shouldBlockFn: async () => touched && !(await modal.confirm(leaving)),
    enableBeforeUnload: touched,
  });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const saved = await save(entry, linkTo);
    if (!saved) return;
    setMade(saved);
    setNumbers([saved.receipt.number, ...numbers].slice(0, 60));
    setEntry(nextEntry(entry));
    setLinkTo(undefined);
    void message.success(words.saved(saved.receipt.number));
    form.current?.querySelector<HTMLElement>("[data-first-point]")?.focus();
  };
  const clear = (): void => {
    setEntry(nextEntry(entry));
    setLinkTo(undefined);
  };
  const part: PartProps = {
    entry,
    onChange: (changed) => {
      setEntry((before) => ({ ...before, ...changed }));
      // What it was to be linked to is of the programme it no longer comes under.
      if ("programme" in changed) setLinkTo(undefined);
    },
    faultAt: (field) => {
      const fault = faultIn(faults, field);
      return fault && say(fault);
    },
  };

  return (
    <div className="register">
      <form ref={form} className="register-form" onSubmit={(event) => void submit(event)} {...walking} noValidate>
        <h1 className="page-title">
          {words.title} <span className="quiet keys-hint">{words.keysHint}</span>
        </h1>
        <FaultHead faults={faults} told={fieldsOf(entry)} />
        <ProgrammePart {...part} />
        <ArrivalPart {...part} />
        <PointsPart {...part} />
        <SubjectsPart {...part} />
        <Under rulebook={entry.programme === undefined ? undefined : { id: entry.programme }}>
          <WherePart {...part} />
        </Under>
        <ReporterPart {...part} />
        <Field label={words.files} optional fault={part.faultAt("files")}>
          {(control) => (
            <FilesField
              control={control}
              submission={submission}
              value={entry.files}
              onChange={(files) => part.onChange({ files })}
            />
          )}
        </Field>
        <div className="register-buttons">
          <Button type="primary" htmlType="submit" loading={busy}>
            {words.save}
          </Button>
          {touched && <Button onClick={clear}>{words.clear}</Button>}
        </div>
      </form>
      <aside className="register-aside">
        {made && <ReceiptCard key={made.receipt.contact} made={made} />}
        {me.readsMatters ? (
          <RepeatsPanel
            typed={entry.points.join("\n")}
            programme={entry.programme}
            linkTo={linkTo}
            onLinkTo={setLinkTo}
          />
        ) : (
          <p className="quiet">{words.cannotReadBack}</p>
        )}
        {numbers.length > 0 && (
          <section className="aside-part">
            <h2>{words.savedToday}</h2>
            <p className="figures">{numbers.join("  ")}</p>
          </section>
        )}
      </aside>
    </div>
  );
}
