import { App, Drawer } from "antd";
import { useState } from "react";
import type { ActName } from "../../contract/act.ts";
import type { MatterView } from "../../contract/matter-view.ts";
import { useWords } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { actFormWords } from "../words/act-form.ts";
import { Under } from "../under.tsx";
import { actWords } from "../words/acts.ts";
import { ActForm } from "./act-form.tsx";
import { MatterBrief } from "./matter-brief.tsx";
import { useAct } from "./use-act.ts";
import type { Values } from "./values.ts";

/** An act that was begun: on which matter, and what the place where it was begun already says. */
export type Begun = { readonly act: ActName; readonly matter: MatterView; readonly given: Values };

type Props = {
  readonly begun: Begun;
  readonly onClose: (done: boolean) => void;
  /** Shows the points above the form, where the page beneath does not. */
  readonly brief?: boolean;
};

/** An act in a drawer beside what it is about. It does not close over what was typed without asking. */
export function ActDrawer({ begun, onClose, brief }: Props) {
  const { act, matter, given } = begun;
  const { verb } = usePageWords(actWords)[act];
  const form = usePageWords(actFormWords);
  const { common } = useWords();
  const { modal, message } = App.useApp();
  const [values, setValues] = useState<Values>({});
  const { send, faults, busy, submission } = useAct(matter.matter, act);

  const submit = async (): Promise<void> => {
    if (!(await send({ ...values, ...given }))) return;
    void message.success(form.done(verb));
    onClose(true);
  };
  const leave = async (): Promise<void> => {
    const typed = Object.values(values).some((value) => typeof value === "string" && value.trim().length > 3);
    if (
      typed &&
      !(await modal.confirm({
        title: form.leave,
        okText: common.close,
        cancelText: form.stay,
        autoFocusButton: "cancel",
        icon: null,
      }))
    )
      return;
    onClose(false);
  };

  return (
    <Drawer
      open
      size={480}
      onClose={() => void leave()}
      title={`${verb} · ${matter.number}`}
      className="act-drawer"
      keyboard
    >
      <Under rulebook={matter.rulebook}>
        {brief && <MatterBrief matter={matter} />}
        <ActForm
          act={act}
          matter={matter}
          given={given}
          values={values}
          onValues={setValues}
          faults={faults}
          busy={busy}
          submission={submission}
          onSubmit={() => void submit()}
          onCancel={() => void leave()}
        />
      </Under>
    </Drawer>
  );
}
