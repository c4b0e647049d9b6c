import type { Text } from "../kernel/text.ts";
import type { Explored, Node } from "./explore.ts";
import type { Model } from "./model/model.ts";

/** What is proved of a rulebook, in the order in which it is said. */
export const propertyIds = [
  "well-formed",
  "struck-off-only-when-done",
  "owner-and-clock",
  "can-end",
  "notices-before-the-end",
  "ladders-go-up",
  "debts-can-be-served",
  "recusal-leaves-somebody",
  "every-line-used",
] as const;
export type PropertyId = (typeof propertyIds)[number];

/** A breach: what it is about, by which it is told once, what is wrong, and where it shows if it takes a path to get there. */
export type Breach = { readonly about: string; readonly says: Text; readonly at?: Node };

/** One sentence that has to hold of every rulebook, its source, and how a breach of it is found. */
export type Property = {
  readonly id: PropertyId;
  readonly proves: Text;
  /** A breach is worth a look and stops nothing. */
  readonly warns?: true;
  readonly breaches: (explored: Explored, model: Model) => readonly Breach[];
};
