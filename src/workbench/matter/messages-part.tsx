import { Button, Drawer } from "antd";
import { Suspense, useState, type FormEvent } from "react";
import type { MatterView } from "../../contract/matter-view.ts";
import { useAct } from "../act/use-act.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { faultIn, untold } from "../parts/faults.ts";
import { Field } from "../parts/field.tsx";
import { FileLinks } from "../parts/file-links.tsx";
import { FilesField, type Staged } from "../parts/files-field.tsx";
import { WordsBox } from "../parts/words-box.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { actWords } from "../words/acts.ts";
import { matterWords } from "../words/matter.ts";
import { AsReporter } from "./as-reporter.tsx";
import { maySee } from "./begin.ts";
import { Part } from "./part.tsx";

/** What reporter and office have written to each other, oldest first, and a box to write the next. */
export function MessagesPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const [preview, setPreview] = useState(false);
  return (
    <Part
      title={words.messages}
      tools={
        <Button size="small" onClick={() => setPreview(true)}>
          {words.asReporter}
        </Button>
      }
    >
      {matter.messages.length === 0 && <p className="quiet">{words.noMessages}</p>}
      <ol className="messages">
        {matter.messages.map(({ message, from, on, words: said, files }) => (
          <li key={message} className={`message-${from}`}>
            <p className="quiet">
              {from === "petitioner" ? words.fromPetitioner : words.fromOffice} · {on}
            </p>
            <p>{said}</p>
            <FileLinks matter={matter.matter} files={files} />
          </li>
        ))}
      </ol>
      {maySee(matter, "send-message") && <Composer matter={matter} />}
      <Drawer open={preview} onClose={() => setPreview(false)} size={520} title={words.asReporter} destroyOnHidden>
        <Suspense fallback={<Waiting />}>
          <AsReporter matter={matter.matter} />
        </Suspense>
      </Drawer>
    </Part>
  );
}

function Composer({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { verb, effect } = usePageWords(actWords)["send-message"];
  const { say } = useLanguage();
  const [message, setMessage] = useState("");
  const [files, setFiles] = useState<readonly Staged[]>([]);
  const { send, faults, busy, submission } = useAct(matter.matter, "send-message");
  const fault = faultIn(faults, "message") ?? untold(faults, ["message"])[0];

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await send({ message, files }))) return;
    setMessage("");
    setFiles([]);
  };
  return (
    <form className="composer" onSubmit={(event) => void submit(event)}>
      <Field label={words.write} fault={fault && say(fault)}>
        {(control) => (
          <WordsBox
            {...control}
            rows={2}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
            onKeyDown={(event) =>
              (event.ctrlKey || event.metaKey) && event.key === "Enter" && event.currentTarget.form?.requestSubmit()
            }
          />
        )}
      </Field>
      <FilesField
        control={{ id: `files-${matter.matter}` }}
        submission={submission}
        value={files}
        onChange={setFiles}
      />
      <div className="composer-end">
        <span className="quiet">{effect({ to: "", officer: "", what: "", day: "" })}</span>
        <Button type="primary" htmlType="submit" loading={busy} disabled={message.trim() === ""}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
