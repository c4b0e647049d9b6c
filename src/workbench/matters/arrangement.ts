import type { Preferences } from "../../contract/preferences.ts";

type Keyed = { readonly key: string };
export type Arrangement = Preferences["columns"];

/** The columns in the order given by their keys; a column that is new since stands where it stands by itself. */
export function inOrder<Column extends Keyed>(columns: readonly Column[], order: readonly string[]): Column[] {
  const known = columns.filter(({ key }) => order.includes(key));
  const arranged = known.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
  return columns.map((column) => (order.includes(column.key) ? (arranged.shift() ?? column) : column));
}

/** The columns with one of them moved to the place of another; what lies between makes room. */
export function movedTo<Column extends Keyed>(columns: readonly Column[], key: string, place: number): Column[] {
  const moved = columns.find((column) => column.key === key);
  if (!moved || place < 0 || place >= columns.length) return [...columns];
  return columns.filter((column) => column !== moved).toSpliced(place, 0, moved);
}

/** What is kept of the columns for this officer. */
export function kept(columns: readonly (Keyed & { readonly width: number; readonly hidden: boolean })[]): Arrangement {
  return columns.map(({ key, width, hidden }) => ({ key, width, hidden }));
}
