import type { ReactNode } from "react";
import type { MatterRow } from "../../contract/matter-row.ts";
import type { Preferences } from "../../contract/preferences.ts";
import type { Names } from "../names.ts";
import { DueMark } from "../parts/due-mark.tsx";
import { inOrder } from "./arrangement.ts";
import type { Words } from "../words/zh.ts";
import type { mattersWords } from "../words/matters.ts";

type ListWords = (typeof mattersWords)["zh"];
type Showing = { readonly names: Names; readonly words: Words; readonly list: ListWords };

/** Words are longer in English: the columns of words are wider there by so many pixels, the first one narrower. */
const english: Readonly<Record<string, number>> = { first: -70, stage: 30, due: 22, channel: 30, realName: 46 };

export type Column = {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly cell: (row: MatterRow) => ReactNode;
};

/** The columns of the list, as this officer arranged them. The number, which leads to the matter, always stands first. */
export function columnsOf({ names, words, list }: Showing, arranged: Preferences["columns"]): Column[] {
  const column = (key: string, title: string, width: number, cell: Column["cell"], hidden = false): Column => {
    const own = arranged.find((one) => one.key === key);
    const usual = width + (words.otherLanguage === "English" ? 0 : (english[key] ?? 0));
    return { key, title, width: own?.width ?? usual, hidden: own?.hidden ?? hidden, cell };
  };
  const all = [
    column("first", list.first, 276, (row) => (
      <span className="one-line" title={row.firstPoint}>
        {row.packaged && <span className="tag">{list.package}</span>}
        {row.firstPoint}
      </span>
    )),
    column("category", list.category, 132, ({ category, rulebook }) =>
      names.line(names.bookOf(rulebook).categories, category),
    ),
    column("stage", list.stage, 92, ({ stage }) => words.stages[stage]),
    column("due", list.due, 148, ({ due, colour }) => (
      <DueMark colour={colour} daysLeft={due?.daysLeft} day={due?.day} at={due?.at} />
    )),
    column(
      "programme",
      list.programme,
      92,
      ({ rulebook }) => names.say(names.bookOf(rulebook).name),
      names.offered.length < 2,
    ),
    column("handling", list.handling, 150, ({ handling, answerable }) => names.unit(handling ?? answerable)),
    column("handler", list.handler, 76, ({ handler }) => names.officer(handler)),
    column("channel", list.channel, 58, ({ channel }) => words.channels[channel]),
    column("realName", list.realName, 58, ({ realName }) =>
      realName ? words.common.realName : words.common.anonymous,
    ),
    column("received", list.received, 100, ({ receivedOn }) => receivedOn),
    column("counts", list.counts, 96, ({ points, contacts }) => `${points} / ${contacts}`, true),
    column("changed", list.changed, 104, ({ lastChange }) => lastChange, true),
  ];
  return inOrder(
    all,
    arranged.map(({ key }) => key),
  );
}
