import { useEffect, useRef } from "react";
import { useLanguage } from "../language.tsx";
import { noFaults, untold, type Faults } from "./faults.ts";

/** What is wrong with the form as a whole. After a refusal the first thing that is wrong takes the focus. */
export function FaultHead({ faults, told }: { readonly faults: Faults; readonly told: readonly string[] }) {
  const { say } = useLanguage();
  const head = useRef<HTMLDivElement>(null);
  const sentences = untold(faults, told);
  // Who types on meets the field, and not the page's keys; the head is an alert and read aloud in any case.
  const saysNoMore = sentences.every((sentence) => sentence === faults.whole);
  useEffect(() => {
    if (faults === noFaults) return;
    const field = head.current?.closest("form")?.querySelector<HTMLElement>(faulty);
    (field && saysNoMore ? field : head.current?.childElementCount ? head.current : field)?.focus();
  }, [faults, saysNoMore]);
  return (
    <div ref={head} role="alert" tabIndex={-1} className="act-fault">
      {sentences.map((sentence) => (
        <p key={sentence.zh}>{say(sentence)}</p>
      ))}
    </div>
  );
}

const faulty = ":is(input, textarea, button):is(.field-faulty *)";
