import type { Entry } from "./entry.ts";

/** What each part of the form is given: the entry, how to change it, and what was refused by field. */
export type PartProps = {
  readonly entry: Entry;
  readonly onChange: (changed: Partial<Entry>) => void;
  readonly faultAt: (field: string) => string | undefined;
};

/** A list with one item changed. */
export function changedAt<Item>(items: readonly Item[], at: number, change: (item: Item) => Item): readonly Item[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}
