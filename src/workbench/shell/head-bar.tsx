import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import type { Me } from "../../contract/me.ts";
import { ask } from "../ask.ts";
import { useLanguage } from "../language.tsx";
import { searchFor, useSearchedWords } from "../matters/searched-words.ts";
import { Opener } from "../parts/opener.tsx";
import { meQuery, todayQuery } from "../queries.ts";
import { OwnSignIn } from "./own-sign-in.tsx";
import type { Place } from "./places.ts";

type Props = { readonly me: Me; readonly places: readonly Place[]; readonly onHelp: () => void };

export function HeadBar({ me, places, onHelp }: Props) {
  const { say, words, switchLanguage } = useLanguage();
  const navigate = useNavigate();
  const searched = useSearchedWords();
  const [typed, setTyped] = useState(searched);
  const [before, setBefore] = useState(searched);
  if (before !== searched) {
    setBefore(searched);
    setTyped(searched);
  }
  const search = (source?: "clear" | "input"): void => {
    searchFor(typed.trim());
    void navigate({ to: "/matters", search: {} });
    // What was sought is below now: the keys of the list are meant, and not one letter more of the words.
    if (source === "input") document.querySelector<HTMLElement>("#page")?.focus({ preventScroll: true });
  };
  return (
    <header className="head-bar">
      <span className="head-house">
        <Link to="/" className="head-mark">
          {words.house}
        </Link>
        <span className="head-place">{say(me.jurisdiction.name)}</span>
      </span>
      {places.includes("matters") && (
        <Input.Search
          id="search"
          className="head-search"
          placeholder={words.head.search}
          aria-label={words.head.search}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onSearch={(_, __, from) => search(from?.source)}
          allowClear
          suffix={<kbd aria-hidden="true">/</kbd>}
        />
      )}
      <span className="head-right">
        {places.includes("today") && <WaitingCount />}
        {places.includes("register") && (
          <Button type="primary" size="small" onClick={() => void navigate({ to: "/register" })}>
            {words.head.register}
          </Button>
        )}
        <Button
          type="text"
          size="small"
          onClick={switchLanguage}
          lang={words.otherLanguage === "English" ? "en" : "zh-CN"}
        >
          {words.otherLanguage}
        </Button>
        <Button type="text" size="small" onClick={onHelp} aria-label={words.head.keys}>
          ?
        </Button>
        <WhoAmI me={me} />
      </span>
    </header>
  );
}

function WaitingCount() {
  const { head } = useLanguage().words;
  const { data } = useQuery(todayQuery);
  const count = data ? data.tasks.length + data.more : 0;
  return (
    <Link to="/today" className="head-waiting">
      {head.waiting(count, data?.notAllCounted ?? false)}
    </Link>
  );
}

function WhoAmI({ me }: { readonly me: Me }) {
  const { say, words } = useLanguage();
  const client = useQueryClient();
  const leave = async (): Promise<void> => {
    await ask("/api/session", { method: "DELETE" }).catch(() => undefined);
    searchFor("");
    client.setQueryData(meQuery.queryKey, null);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
  };
  const posts = (
    <div className="who">
      <strong>{me.name}</strong>
      <ul>
        {me.holds.map((held) => (
          <li key={held.post}>
            {say(held.unitName)} · {say(held.title)}
            {held.deputyFor && ` (${words.head.deputyFor})`}
          </li>
        ))}
      </ul>
      <OwnSignIn />
      <Button block onClick={() => void leave()}>
        {words.head.signOut}
      </Button>
    </div>
  );
  return (
    <Opener type="text" className="head-me" content={posts}>
      <span className="head-me-name">{me.name}</span>
      <span className="head-me-post">{me.holds[0] && say(me.holds[0].title)}</span>
    </Opener>
  );
}
