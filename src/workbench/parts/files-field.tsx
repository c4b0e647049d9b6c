import { Button } from "antd";
import { useRef, useState } from "react";
import { ask, faultOf } from "../ask.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { filesWords } from "../words/files.ts";
import type { FieldControl } from "./field.tsx";

export type Staged = { readonly staged: string; readonly name: string; readonly size: number };

type Props = {
  readonly control: FieldControl;
  readonly submission: string;
  readonly value: readonly Staged[];
  readonly onChange: (files: readonly Staged[]) => void;
};

/** Files that are streamed in beside a form; each can be taken away again until the form is sent. */
export function FilesField({ control, submission, value, onChange }: Props) {
  const { say, words } = useLanguage();
  const files = usePageWords(filesWords);
  const [sending, setSending] = useState<string>();
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const send = async (chosen: readonly File[]): Promise<void> => {
    setFault(undefined);
    let kept = value;
    try {
      for (const file of chosen) {
        setSending(file.name);
        const body = new FormData();
        body.append("file", file);
        kept = [...kept, await ask<Staged>(`/api/files?submission=${submission}`, { method: "POST", body })];
        onChange(kept);
      }
    } catch (thrown) {
      setFault(say(faultOf(thrown).sentence));
    } finally {
      setSending(undefined);
    }
  };
  const drop = async (gone: Staged): Promise<void> => {
    onChange(value.filter(({ staged }) => staged !== gone.staged));
    await ask(`/api/files/${gone.staged}?submission=${submission}`, { method: "DELETE" }).catch(() => undefined);
  };

  return (
    <div className="files-field">
      <input
        ref={input}
        hidden
        type="file"
        multiple
        onChange={({ target }) => void send([...(target.files ?? [])]).finally(() => (target.value = ""))}
      />
      <Button {...control} loading={sending !== undefined} onClick={() => input.current?.click()}>
        {sending === undefined ? files.add : files.sending(sending)}
      </Button>
      {value.map((one) => (
        <span key={one.staged} className="file-chip">
          {one.name} <span className="quiet">{words.common.size(one.size)}</span>
          <button type="button" aria-label={files.remove(one.name)} onClick={() => void drop(one)}>
            ×
          </button>
        </span>
      ))}
      {fault && (
        <span role="alert" className="field-fault">
          {fault}
        </span>
      )}
    </div>
  );
}
