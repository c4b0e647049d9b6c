import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button, Skeleton } from "antd";
import { useEffect, useState, type ReactNode } from "react";
import { faultOf } from "../ask.ts";
import { useLanguage, useWords } from "../language.tsx";

/** Shown while something is read, and only once that takes longer than 300 ms. */
export function Waiting() {
  const { common } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output className="waiting">
      <h1 className="unseen">{common.loading}</h1>
      {late && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
    </output>
  );
}

/** What went wrong, as a sentence, and one way on. */
export function FaultNote({ thrown, retry }: { readonly thrown: unknown; readonly retry: () => void }) {
  const { say, words } = useLanguage();
  return (
    <div className="fault" role="alert">
      <h1>{say(faultOf(thrown).sentence)}</h1>
      <Button onClick={retry}>{words.fault.retry}</Button>
    </div>
  );
}

/** A page that could not be shown at all. */
export function Fallback({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const router = useRouter();
  const client = useQueryClient();
  const again = (): void => {
    client.removeQueries({ predicate: ({ state }) => state.status === "error" });
    reset();
    void router.invalidate();
  };
  return <FaultNote thrown={error} retry={again} />;
}

export function NothingHere() {
  return <h1 className="empty">{useWords().fault.nothingHere}</h1>;
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
