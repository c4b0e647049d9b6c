import { useQueryClient } from "@tanstack/react-query";
import { Modal } from "antd";
import { useState } from "react";
import { useWords } from "../language.tsx";
import { SignInForm, signedInAs } from "./sign-in-form.tsx";

type Props = { readonly open: boolean; readonly onDone: () => void };

/** Lies over the page when the session ran out, so that nothing typed beneath it is lost. */
export function SignInAgain({ open, onDone }: Props) {
  const { signIn } = useWords();
  const client = useQueryClient();
  const [who, setWho] = useState(() => client.getQueryData<string>(signedInAs) ?? "");
  const [password, setPassword] = useState("");
  return (
    <Modal
      open={open}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title={signIn.title}
      width={400}
      destroyOnHidden
    >
      <p>{signIn.again}</p>
      <SignInForm name={who} password={password} onName={setWho} onPassword={setPassword} onDone={onDone} />
    </Modal>
  );
}
