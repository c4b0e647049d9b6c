import type { ChangeName, ChangeOnWire } from "../../../contract/organisation-change.ts";
import type { FieldLabel } from "../../words/organisation-change.ts";

export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A field of a change: its name in the command, what it is filled with, and which word labels it. */
export type ChangeField = {
  readonly name: string;
  readonly as: "words" | "line" | "unit-kind" | "post-kind" | "officer" | "holder" | "townships" | "channels";
  readonly label: FieldLabel;
  readonly optional?: true;
};

const name = { name: "name", as: "words" } as const;
const officer = { name: "officer", as: "officer", label: "officer" } as const;
const kin = [officer, { name: "kin", as: "officer", label: "kin" }] as const;
const townships = { name: "units", as: "townships", label: "townships" } as const;
const station = [
  { ...name, label: "stationName" },
  { name: "address", as: "words", label: "address" },
  { name: "hours", as: "words", label: "hours" },
  { name: "phone", as: "line", label: "phone", optional: true },
  { name: "wechat", as: "line", label: "wechat", optional: true },
  { name: "channels", as: "channels", label: "channels" },
] as const;

/** What each change asks for; what the place where it was begun already says is not asked again. */
export const changeFields: Readonly<Record<ChangeName, readonly ChangeField[]>> = {
  "add-unit": [
    { name: "kind", as: "unit-kind", label: "unitKind" },
    { ...name, label: "unitName" },
    { name: "place", as: "words", label: "place", optional: true },
  ],
  "rename-unit": [{ ...name, label: "unitName" }],
  "form-area": [{ ...name, label: "areaName" }, townships],
  "rename-area": [{ ...name, label: "areaName" }],
  "change-area": [townships],
  "dissolve-area": [],
  "add-post": [
    { name: "kind", as: "post-kind", label: "postKind" },
    { name: "title", as: "words", label: "postTitle" },
  ],
  "remove-post": [],
  "add-officer": [{ name: "name", as: "line", label: "officerName" }],
  "rename-officer": [{ name: "name", as: "line", label: "officerName" }],
  "retire-officer": [officer],
  appoint: [officer, { name: "deputyFor", as: "holder", label: "deputyFor", optional: true }],
  dismiss: [officer],
  "declare-kin": kin,
  "end-kin": kin,
  "let-sign-in": [officer, { name: "name", as: "line", label: "signInName" }],
  "confirm-sign-in": [officer],
  "end-sign-in": [officer],
  "add-station": station,
  "change-station": station,
  "close-station": [],
};

/** The command that the filled fields make: `name.zh` is the Chinese of `name`, and what is empty is left out. */
export function toChange(change: ChangeName, values: Values): ChangeOnWire {
  const command: Record<string, unknown> = { command: change };
  for (const [key, value] of Object.entries(values)) {
    const [field = key, language] = key.split(".");
    if (value === undefined || (typeof value === "string" && value.trim() === "")) continue;
    command[field] = language === undefined ? value : { ...(command[field] as object), [language]: value };
  }
  return command as ChangeOnWire;
}
