import type { Wrong } from "../pages/field.ts";
import type { Words } from "../words/zh.ts";
import type { Draft, Step } from "./draft.ts";
import { measure } from "./measure.ts";

/** What must be looked at again, in the order of the form, and on which step it stands. */
export type WrongStep = Wrong & { readonly step: Step };

/** Looks over what is written: what is missing and what is too long, each at its field. Nothing is ever cut off. */
export function lookOver(draft: Draft, words: Words): readonly WrongStep[] {
  return [...how(draft, words), ...points(draft, words), ...about(draft, words)];
}

function how(draft: Draft, words: Words): WrongStep[] {
  const { how: said } = words.report;
  const wrongs: WrongStep[] = [];
  const wrong = (at: string, what: string) => wrongs.push({ step: "how", at, words: what });
  if (!draft.how) wrong("anonymous", said.choose);
  if (draft.how !== "real") return wrongs;
  if (!draft.name.trim()) wrong("name", said.nameMissing);
  if (!draft.phone.trim() && !draft.address.trim()) wrong("phone", said.reachMissing);
  for (const field of ["name", "phone", "address"] as const) {
    const long = tooLong(draft[field], measure[field], words);
    if (long) wrong(field, long);
  }
  return wrongs;
}

function points(draft: Draft, words: Words): WrongStep[] {
  const { points: said } = words.report;
  const wrongs: WrongStep[] = [];
  const wrong = (at: string, what: string) => wrongs.push({ step: "points", at, words: what });
  const written = draft.points.filter((point) => point.trim());
  if (written.length === 0) wrong("point-1", said.missing);
  if (written.length > measure.points) wrong(`point-${measure.points + 1}`, said.many(measure.points));
  for (const [index, point] of draft.points.entries()) {
    const long = tooLong(point, measure.point, words);
    if (long) wrong(`point-${index + 1}`, long);
  }
  return wrongs;
}

function about(draft: Draft, words: Words): WrongStep[] {
  const wrongs: WrongStep[] = [];
  const measured = (at: string, value: string, most: number) => {
    const long = tooLong(value, most, words);
    if (long) wrongs.push({ step: "about", at, words: long });
  };
  for (const [index, subject] of draft.subjects.entries()) {
    measured(`subject-${index + 1}-name`, subject.name, measure.name);
    measured(`subject-${index + 1}-post`, subject.post, measure.post);
    measured(`subject-${index + 1}-unit`, subject.unit, measure.unit);
  }
  measured("place", draft.place, measure.place);
  measured("time", draft.time, measure.time);
  return wrongs;
}

function tooLong(value: string, most: number, words: Words): string | undefined {
  const { length } = value.trim();
  return length > most ? words.report.tooLong(most, length) : undefined;
}
