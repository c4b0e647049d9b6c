import { layCalendar, type Calendar, type CalendarLayer, type Spell } from "./calendar.ts";

/** Where a layer came from: with the release, from the folder of the site, uploaded by a person, or proclaimed at short notice. */
export const layerOrigins = ["release", "folder", "upload", "notice"] as const;
export type LayerOrigin = (typeof layerOrigins)[number];

/** A layer as a jurisdiction keeps it, under a name of its own: what is put under the same name replaces it. */
export type KeptLayer = { readonly key: string; readonly origin: LayerOrigin; readonly layer: CalendarLayer };

/** What is put into a calendar, and the names of what is taken out of it. */
export type CalendarChange = { readonly put: readonly KeptLayer[]; readonly drop: readonly string[] };

/** The layers after a change. What replaces another stands where that stood, so that a correction outranks nothing it did not before. */
export function changeLayers(kept: readonly KeptLayer[], { put, drop }: CalendarChange): KeptLayer[] {
  const layers = new Map(kept.map((one) => [one.key, one]));
  for (const key of drop) layers.delete(key);
  for (const one of put) layers.set(one.key, one);
  return [...layers.values()];
}

/** The calendar that kept layers make. */
export function calendarOf(kept: readonly KeptLayer[]): Calendar {
  return layCalendar(kept.map(({ layer }) => layer));
}

/** Whether a change leaves every layer saying what it said. */
export function changesNothing(kept: readonly KeptLayer[], change: CalendarChange): boolean {
  const after = changeLayers(kept, change);
  return after.length === kept.length && after.every((one, at) => isSame(one, kept[at]));
}

/**
 * What the release and the folder of a site bring that is not in force: each waits for a person. A file that was taken out of
 * the folder is such a wish too; what was uploaded or proclaimed is in no folder and stays.
 */
export function waitingChanges(kept: readonly KeptLayer[], brought: readonly KeptLayer[]): CalendarChange[] {
  const inForce = new Map(kept.map((one) => [one.key, one]));
  const names = new Set(brought.map(({ key }) => key));
  return [
    ...brought.filter((one) => !isSameLayer(one, inForce.get(one.key))).map((one) => ({ put: [one], drop: [] })),
    ...kept
      .filter(({ key, origin }) => (origin === "folder" || origin === "release") && !names.has(key))
      .map(({ key }) => ({ put: [], drop: [key] })),
  ];
}

function isSame(one: KeptLayer, other: KeptLayer | undefined): boolean {
  return one.key === other?.key && isSameLayer(one, other);
}

function isSameLayer(one: KeptLayer, other: KeptLayer | undefined): boolean {
  return other !== undefined && said(one.layer) === said(other.layer);
}

/** All that a layer says, in one order of its parts, so that how it was written down does not count. */
function said({ level, name, week, hours, known, off, work }: CalendarLayer): string {
  const spells = (all: readonly Spell[]) => all.map(({ from, to, name: of }) => [from, to, of.zh, of.en]);
  return JSON.stringify([
    level,
    [name.zh, name.en],
    week ?? null,
    hours?.map(({ from, to }) => [from, to]) ?? null,
    known ? [known.from, known.until] : null,
    spells(off),
    spells(work),
  ]);
}
