import type { MatterQueryOnWire } from "../src/contract/matter-row.ts";
import { sought } from "./words.ts";

/** Something an officer asks the desk: who, by the name they sign in with, and what. */
export type Question = {
  readonly who: Reader;
  readonly what: string;
  readonly path: string;
  readonly body?: MatterQueryOnWire;
};

/**
 * Who reads: one who sees all matters of the district, one of those who take in, a handler of a township with a tenth of
 * all, and one of a township with hardly any, who must not pay for what the others have.
 */
export const readers = {
  director: "director",
  registrar: "registrar-1",
  busy: "town-01-handler-1",
  quiet: "town-10-handler-1",
};
export type Reader = keyof typeof readers;

const everybody = Object.keys(readers) as Reader[];

/** Ways to narrow and to arrange the list, from what nearly all have to what nobody has. */
const lists: Readonly<Record<string, string>> = {
  "first page": "",
  "newest first": "order=received",
  "last changed first": "order=changed",
  "by number": "order=number",
  "200 rows": "limit=200",
  "at the gates": "stage=at-the-gates",
  "at the second gate, newest first": "gate=review&order=received",
  "to decide or under way": "stage=to-decide&stage=handling",
  "replied, last changed first": "stage=replied&order=changed",
  "struck off, of which there are none": "stage=struck-off&order=changed",
  "one category": "category=accusation.integrity",
  "by visit or phone": "channel=visit&channel=phone",
  "one township": "unit=town-03&order=received",
  "a township with hardly any": "unit=town-10",
  "a week of arrivals, by number": "receivedFrom=2026-03-02&receivedTo=2026-03-08&order=number",
  overdue: "colour=overdue",
  "red or yellow": "colour=red&colour=yellow&order=received",
  "in a package, of which there are none": "packaged=true",
  "by name, of which there are none": "realName=true&order=received",
  "several at once": "stage=handling&channel=letter&category=accusation.integrity&colour=overdue&order=changed",
  "several that exclude one another": "stage=at-the-gates&colour=none&unit=town-02&order=number",
  "a number": "number=2026-0042",
};

export const listQuestions: readonly Question[] = everybody.flatMap((who) =>
  Object.entries(lists).map(([what, asked]) => ({ who, what, path: `/api/matters?${asked}` })),
);

/** What waits for each of them: no list of the register, and its own line in the table. */
export const todayQuestions: readonly Question[] = everybody.map((who) => ({ who, what: "today", path: "/api/today" }));

const searches: Readonly<Record<string, MatterQueryOnWire>> = {
  "a rare word": { words: sought.rare },
  "a word in six of ten": { words: sought.frequent },
  "a word in six of ten, newest first": { words: sought.frequent, order: "received" },
  "a word that nobody wrote": { words: "麒麟" },
  "two frequent words": { words: "水渠 核实" },
  "a sentence": { words: "集体账目重复报销" },
  "a frequent word at the gates": { words: sought.frequent, stage: ["at-the-gates"], order: "received" },
  "a number": { words: "2026-0042" },
};

export const searchQuestions: readonly Question[] = everybody.flatMap((who) =>
  Object.entries(searches).map(([what, body]) => ({ who, what, path: "/api/searches", body })),
);
