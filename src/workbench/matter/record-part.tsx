import { Input } from "antd";
import { useState } from "react";
import type { MatterView } from "../../contract/matter-view.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";
import { Part } from "./part.tsx";

type Entry = MatterView["record"][number];

/** The full record, newest first: what was done, by whom, on whose behalf, and after which clause. */
export function RecordPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { say } = useLanguage();
  const who = useWho();
  const [sought, setSought] = useState("");
  const entries = matter.record
    .map((entry) => ({
      entry,
      what: say(entry.what),
      who: who(entry.by),
      clause: entry.clause ? say(entry.clause) : "",
    }))
    .filter(({ entry, what, who, clause }) =>
      `${entry.on} ${what} ${who} ${clause} ${entry.words ?? ""}`.toLowerCase().includes(sought.trim().toLowerCase()),
    )
    .toReversed();

  return (
    <Part
      title={words.record}
      tools={
        <Input
          size="small"
          className="record-filter"
          aria-label={words.recordFilter}
          placeholder={words.recordFilter}
          allowClear
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      }
    >
      {entries.length === 0 && <p className="quiet">{words.recordEmpty}</p>}
      <ol className="record">
        {entries.map(({ entry, what, who, clause }) => (
          <li key={entry.place}>
            <time dateTime={entry.at}>{entry.on}</time>
            <span className="record-what">
              {what}
              {clause && <span className="record-clause">{clause}</span>}
              {entry.words && <span className="record-words">{entry.words}</span>}
            </span>
            <span className="quiet">{who}</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function useWho(): (by: Entry["by"]) => string {
  const words = usePageWords(matterWords);
  const { officer, unit, post } = useNames();
  return (by) => {
    switch (by.as) {
      case "officer":
        return [
          officer(by.officer),
          unit(by.unit),
          post(by.post),
          by.deputyFor && words.onBehalf(officer(by.deputyFor)),
        ]
          .filter(Boolean)
          .join(" · ");
      case "petitioner":
        return words.byPetitioner;
      case "portal":
        return words.byPortal;
      case "clerk":
        return words.byClerk;
    }
  };
}
