import type { ChangeName } from "../../contract/organisation-change.ts";
import type { AddedKind } from "../../contract/organisation-kinds.ts";
import { changesEn } from "./organisation-change.en.ts";
import { changesZh } from "./organisation-change.zh.ts";

/** What labels a field of a change. */
export type FieldLabel =
  | "unitKind"
  | "unitName"
  | "place"
  | "areaName"
  | "townships"
  | "postKind"
  | "postTitle"
  | "officerName"
  | "officer"
  | "deputyFor"
  | "kin"
  | "signInName"
  | "stationName"
  | "address"
  | "hours"
  | "phone"
  | "wechat"
  | "channels";
type About = {
  readonly officer: string;
  readonly kin: string;
  readonly post: string;
  readonly unit: string;
  readonly station: string;
  readonly area: string;
  readonly holder: string | undefined;
};
export type ChangeWords = {
  readonly changes: Readonly<Record<ChangeName, { readonly verb: string; readonly effect: (about: About) => string }>>;
  readonly fields: Readonly<Record<FieldLabel, string>>;
  readonly hints: Readonly<Partial<Record<FieldLabel, string>>>;
  readonly unitKinds: Readonly<Record<AddedKind, string>>;
  readonly languages: { readonly zh: string; readonly en: string };
  /** Stands in the sentence for who is not chosen yet. */
  readonly somebody: string;
  readonly newCode: string;
  readonly ownKin: string;
  readonly withoutPost: string;
  readonly retired: string;
  readonly noKin: string;
};

export const changeWords = { zh: changesZh, en: changesEn };
