import { Modal } from "antd";
import { useState } from "react";
import { useWords } from "../language.tsx";
import { SignInForm } from "./sign-in-form.tsx";

type Props = { readonly open: boolean; readonly name: string; readonly onDone: () => void };

/** Lies over the page when the session ran out, so that nothing typed beneath it is lost. */
export function SignInAgain({ open, name, onDone }: Props) {
  const { signIn } = useWords();
  const [who, setWho] = useState(name);
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
