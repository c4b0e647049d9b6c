import { useQueryClient } from "@tanstack/react-query";
import { Button, Drawer } from "antd";
import { useState } from "react";
import type { ActName, BulkAnswer } from "../../contract/act.ts";
import type { MatterRow } from "../../contract/matter-row.ts";
import { ActForm } from "../act/act-form.tsx";
import { toAct, type Values } from "../act/values.ts";
import { ask } from "../ask.ts";
import { newFormToken } from "../form-token.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { faultsOf, noFaults } from "../parts/faults.ts";
import { actFormWords } from "../words/act-form.ts";
import { Under } from "../under.tsx";
import { actWords } from "../words/acts.ts";

type Props = { readonly act: ActName; readonly rows: readonly MatterRow[]; readonly onClose: (done: boolean) => void };

/** One act on several matters, each decided for itself, with what came of each. */
export function BulkDrawer({ act, rows, onClose }: Props) {
  const { say, words } = useLanguage();
  const form = usePageWords(actFormWords);
  const { verb } = usePageWords(actWords)[act];
  const client = useQueryClient();
  const [values, setValues] = useState<Values>({});
  const [faults, setFaults] = useState(noFaults);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<BulkAnswer>();
  const [submission] = useState(newFormToken);

  const submit = async (): Promise<void> => {
    setBusy(true);
    setFaults(noFaults);
    try {
      const body = { matters: rows.map(({ matter }) => matter), command: toAct(act, values) };
      setAnswer(await ask<BulkAnswer>("/api/acts", { method: "POST", body }));
      await Promise.all(["matter", "matters", "today"].map((key) => client.invalidateQueries({ queryKey: [key] })));
    } catch (thrown) {
      setFaults(faultsOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  const numberOf = (matter: string): string => rows.find((row) => row.matter === matter)?.number ?? matter;

  return (
    <Drawer
      open
      size={520}
      onClose={() => onClose(answer !== undefined)}
      title={`${verb} · ${rows.length}`}
      className="act-drawer"
    >
      {answer ? (
        <>
          <output>{form.results(answer.results.filter(({ done }) => done).length, answer.results.length)}</output>
          <table className="plain-table">
            <thead>
              <tr>
                <th className="w-number">{form.number}</th>
                <th>{form.result}</th>
              </tr>
            </thead>
            <tbody>
              {answer.results.map((result) => (
                <tr key={result.matter}>
                  <td className="w-number">{numberOf(result.matter)}</td>
                  <td>
                    {result.done ? (
                      <span className="due due-green">● {form.resultDone}</span>
                    ) : (
                      <span className="due due-red">■ {say(result.sentence)}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="act-buttons">
            <Button type="primary" onClick={() => onClose(true)}>
              {words.common.close}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="quiet">{form.several(rows.length)}</p>
          <Under rulebook={rows[0]?.rulebook}>
            <ActForm
              act={act}
              matter={undefined}
              given={{}}
              values={values}
              onValues={setValues}
              faults={faults}
              busy={busy}
              submission={submission}
              onSubmit={() => void submit()}
              onCancel={() => onClose(false)}
            />
          </Under>
        </>
      )}
    </Drawer>
  );
}
