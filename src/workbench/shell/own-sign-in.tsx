import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Modal } from "antd";
import { useState } from "react";
import { ask, faultOf } from "../ask.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { sayMoment } from "../parts/moment.ts";
import { ownSessionsQuery } from "../queries.ts";
import { signInWords } from "../words/sign-in.ts";
import { OwnPasswordForm } from "./own-password-form.tsx";

/** One's own sign-in, behind one's name: where one is signed in, out everywhere else, and another password. */
export function OwnSignIn() {
  const { own: words } = usePageWords(signInWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button block onClick={() => setOpen(true)}>
        {words.title}
      </Button>
      <Modal open={open} onCancel={() => setOpen(false)} footer={null} title={words.title} width={480} destroyOnHidden>
        <Places />
        <OwnPasswordForm />
      </Modal>
    </>
  );
}

function Places() {
  const { own: words } = usePageWords(signInWords);
  const { say } = useLanguage();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { data: sessions = [] } = useQuery(ownSessionsQuery);
  const leave = async (): Promise<void> => {
    try {
      await ask("/api/me/sessions", { method: "DELETE" });
      await client.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
      void message.success(words.done);
    } catch (thrown) {
      void message.error(say(faultOf(thrown).sentence));
    }
  };
  return (
    <section aria-label={words.places} className="own-places">
      <h2>{words.places}</h2>
      <p className="quiet">{words.hint}</p>
      <ul>
        {sessions.map(({ since, seen, here }, at) => (
          <li key={`${since} ${seen} ${at}`} className="figures">
            {words.since(sayMoment(since), sayMoment(seen))} {here && <span className="tag">{words.here}</span>}
          </li>
        ))}
      </ul>
      <Button disabled={sessions.length < 2} onClick={() => void leave()}>
        {words.elsewhere}
      </Button>
    </section>
  );
}
