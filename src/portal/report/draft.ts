import type { Fields } from "../fields.ts";
import { newToken, readToken } from "../token.ts";

/** The form's parts in their order. `review` is the last look before submitting. */
export const steps = ["how", "points", "about", "files", "review"] as const;
export type Step = (typeof steps)[number];

export type DraftSubject = { readonly name: string; readonly post: string; readonly unit: string };

/** A report as far as it is written. It lives in the form itself and nowhere else until it is submitted. */
export type Draft = {
  readonly token: string;
  /** The programme under which it is raised, as the form says it; the door knows which there are. */
  readonly programme: string;
  /** Everything on one page, or a step at a time. */
  readonly all: boolean;
  readonly step: Step;
  /** Whether all steps were gone through, so that a change leads straight back to the last look. */
  readonly reviewed: boolean;
  readonly how: "anonymous" | "real" | undefined;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly points: readonly string[];
  readonly subjects: readonly DraftSubject[];
  /** The picked township and village, as they were sent; `places.ts` says which of them count. */
  readonly regions: readonly string[];
  readonly station: string;
  readonly place: string;
  readonly time: string;
};

const noSubject: DraftSubject = { name: "", post: "", unit: "" };
/** What the form shows at most; more than the office takes in, so that what is too much is said and not cut off. */
const shownAtMost = 40;

export function emptyDraft(all: boolean, programme = ""): Draft {
  return {
    token: newToken(),
    programme,
    all,
    step: "how",
    reviewed: false,
    how: undefined,
    name: "",
    phone: "",
    address: "",
    points: [""],
    subjects: [noSubject],
    regions: [],
    station: "",
    place: "",
    time: "",
  };
}

/** Reads what the form sent. A token that is none of ours is replaced; whoever reports anonymously leaves no name here. */
export function readDraft(fields: Fields): Draft {
  const how = fields.one("how");
  const named = how !== "anonymous";
  const points = fields.all("point").slice(0, shownAtMost);
  return {
    token: readToken(fields.one("token")) ?? newToken(),
    programme: fields.one("programme").slice(0, 64),
    all: fields.one("view") === "all",
    step: steps.find((step) => step === fields.one("step")) ?? "how",
    reviewed: fields.one("reviewed") === "yes",
    how: how === "anonymous" || how === "real" ? how : undefined,
    name: named ? fields.one("name") : "",
    phone: named ? fields.one("phone") : "",
    address: named ? fields.one("address") : "",
    points: points.length > 0 ? points : [""],
    subjects: readSubjects(fields),
    regions: fields.all("region").slice(0, 2),
    station: fields.one("station"),
    place: fields.one("place"),
    time: fields.one("time"),
  };
}

function readSubjects(fields: Fields): readonly DraftSubject[] {
  const [names, posts, units] = ["subject-name", "subject-post", "subject-unit"].map((name) => fields.all(name));
  const subjects = (names ?? [])
    .slice(0, shownAtMost)
    .map((name, index) => ({ name, post: posts?.[index] ?? "", unit: units?.[index] ?? "" }));
  return subjects.length > 0 ? subjects : [noSubject];
}

/** The draft with one more empty box, or without one. */
export function addPoint(draft: Draft): Draft {
  return { ...draft, points: [...draft.points, ""] };
}

export function dropPoint(draft: Draft, index: number): Draft {
  const points = draft.points.filter((_, other) => other !== index);
  return { ...draft, points: points.length > 0 ? points : [""] };
}

export function addSubject(draft: Draft): Draft {
  return { ...draft, subjects: [...draft.subjects, noSubject] };
}

export function dropSubject(draft: Draft, index: number): Draft {
  const subjects = draft.subjects.filter((_, other) => other !== index);
  return { ...draft, subjects: subjects.length > 0 ? subjects : [noSubject] };
}
