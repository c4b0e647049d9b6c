import type { ContactOnWire } from "../../contract/intake.ts";
import type { MatterRow } from "../../contract/matter-row.ts";
import type { Day } from "../../kernel/day.ts";
import type { Staged } from "../parts/files-field.tsx";

export type Who = {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly unit: string;
  readonly post: string;
};
export type Accused = { readonly who: Who; readonly officer: string | undefined; readonly unit: string | undefined };

/** One letter, visit or call as it stands in the form. It lives in memory only: it is somebody's secret. */
export type Entry = {
  /** The programme it comes under; the first that is offered where none was chosen. */
  readonly programme?: string | undefined;
  readonly channel: MatterRow["channel"];
  readonly arrivedOn: Day | undefined;
  readonly station: string | undefined;
  readonly batch: string;
  readonly category: string | undefined;
  readonly realName: boolean;
  readonly persons: string;
  readonly points: readonly string[];
  readonly place: string;
  readonly time: string;
  readonly region: string | undefined;
  readonly reporters: readonly Who[];
  readonly subjects: readonly Accused[];
  readonly files: readonly Staged[];
};

export const nobody: Who = { name: "", phone: "", address: "", unit: "", post: "" };

/** An empty entry, with what stays the same through a morning's pile kept from the one before. */
export function nextEntry({
  programme,
  channel,
  arrivedOn,
  station,
  batch,
}: Pick<Entry, "programme" | "channel" | "arrivedOn" | "station" | "batch">): Entry {
  return {
    programme,
    channel,
    arrivedOn,
    station,
    batch,
    category: undefined,
    realName: false,
    persons: "1",
    points: [""],
    place: "",
    time: "",
    region: undefined,
    reporters: [nobody],
    subjects: [{ who: nobody, officer: undefined, unit: undefined }],
    files: [],
  };
}

/** Every field of the form as the wire names it, so that what is refused elsewhere is told at the form's head. */
export function fieldsOf({ points, reporters, subjects, realName }: Entry): string[] {
  return [
    "programme",
    "arrivedOn",
    "station",
    "batch",
    "place",
    "time",
    "region",
    "category",
    "persons",
    "files",
    ...points.map((_, at) => `points.${at}`),
    ...(realName ? reporters : []).flatMap((_, at) =>
      ["name", "phone", "address"].map((key) => `reporters.${at}.identity.${key}`),
    ),
    ...subjects.flatMap((_, at) =>
      ["who.identity.name", "who.identity.unit", "who.identity.post", "officer", "unit"].map(
        (key) => `subjects.${at}.${key}`,
      ),
    ),
  ];
}

/** Whether anything was typed that would be lost. */
export function isTouched({ points, place, time, reporters, subjects, files }: Entry): boolean {
  const words = [
    ...points,
    place,
    time,
    ...reporters.flatMap((who) => Object.values(who)),
    ...subjects.flatMap(({ who }) => Object.values(who)),
  ];
  return files.length > 0 || words.some((typed) => typed.trim() !== "");
}

/** The entry as it crosses the wire. Empty boxes are left out; a reporter counts only where the name is given as true. */
export function toContact(entry: Entry, language: "zh" | "en"): ContactOnWire {
  const {
    programme,
    channel,
    arrivedOn = "",
    station,
    batch,
    category,
    realName,
    persons,
    place,
    time,
    region,
    files,
  } = entry;
  const points = entry.points.filter((typed) => typed.trim() !== "");
  const subjects = entry.subjects.filter(
    ({ who, officer, unit }) => isSomebody(who) || officer !== undefined || unit !== undefined,
  );
  return {
    command: "receive-contact",
    ...(programme === undefined ? {} : { programme }),
    channel,
    arrivedOn,
    realName,
    language,
    persons: Number(persons),
    points: (points.length > 0 ? points : [""]).map((text) => ({ text })),
    ...(station === undefined ? {} : { station }),
    ...(batch.trim() === "" ? {} : { batch }),
    ...(category === undefined ? {} : { category }),
    ...(region === undefined ? {} : { region }),
    ...(place.trim() === "" ? {} : { place: { text: place } }),
    ...(time.trim() === "" ? {} : { time: { text: time } }),
    reporters: realName ? entry.reporters.filter(isSomebody).map((identity) => ({ identity })) : [],
    subjects: subjects.map(({ who, officer, unit }) => ({
      who: { identity: who },
      ...(officer === undefined ? {} : { officer }),
      ...(unit === undefined ? {} : { unit }),
    })),
    files: files.map(({ staged }) => ({ staged })),
  };
}

function isSomebody(who: Who): boolean {
  return Object.values(who).some((typed) => typed.trim() !== "");
}
