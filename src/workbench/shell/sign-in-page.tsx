import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { DemoSignIn } from "../../contract/sign-in.ts";
import { useLanguage } from "../language.tsx";
import { demoSignInsQuery } from "../queries.ts";
import { usePageWords } from "../page-words.ts";
import { signInWords } from "../words/sign-in.ts";
import { EnrolForm } from "./enrol-form.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** The door of the workbench. In demo mode it lists one sign-in per post. */
export function SignInPage() {
  const { words, switchLanguage } = useLanguage();
  const { data: demo = [] } = useQuery(demoSignInsQuery);
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [enrolling, setEnrolling] = useState(false);
  const { enrol, enrolTitle, backToSignIn } = usePageWords(signInWords);
  const fill = (of: DemoSignIn): void => {
    setName(of.name);
    setPassword(of.password);
  };
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <span className="head-mark">{words.house}</span>
        <Button type="text" onClick={switchLanguage} lang={words.otherLanguage === "English" ? "en" : "zh-CN"}>
          {words.otherLanguage}
        </Button>
      </header>
      <main className={demo.length > 0 ? "sign-in-main" : "sign-in-main sign-in-alone"}>
        <section>
          <h1>{enrolling ? enrolTitle : words.signIn.title}</h1>
          {enrolling ? (
            <EnrolForm name={name} onName={setName} />
          ) : (
            <SignInForm name={name} password={password} onName={setName} onPassword={setPassword} />
          )}
          <Button type="link" onClick={() => setEnrolling(!enrolling)}>
            {enrolling ? backToSignIn : enrol}
          </Button>
        </section>
        {demo.length > 0 && <DemoList demo={demo} chosen={name} onChoose={fill} />}
      </main>
    </div>
  );
}

type DemoListProps = {
  readonly demo: readonly DemoSignIn[];
  readonly chosen: string;
  readonly onChoose: (of: DemoSignIn) => void;
};

function DemoList({ demo, chosen, onChoose }: DemoListProps) {
  const { say, words } = useLanguage();
  return (
    <section>
      <h2>{words.signIn.demo}</h2>
      <p className="quiet">{words.signIn.demoHint}</p>
      <ul className="demo-list">
        {demo.map((one) => (
          <li key={one.name}>
            <button type="button" aria-pressed={one.name === chosen} onClick={() => onChoose(one)}>
              <strong>{say(one.role)}</strong>
              <span>{one.name}</span>
              <span className="quiet">{say(one.unit)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
