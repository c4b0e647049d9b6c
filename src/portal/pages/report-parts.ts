import type { DebtLength } from "../../rules/obligation-rule.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { sayWithin } from "../../rules/say-within.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Draft } from "../report/draft.ts";
import { measure } from "../report/measure.ts";
import type { Where } from "../report/places.ts";
import type { Setting } from "../setting.ts";
import { choice, field, hidden, wrongAt, type Wrong } from "./field.ts";
import { wherePart } from "./report-where.ts";

/** One part of the form: what is written so far, and what must be looked at again. `heading` is `h1` where it has the page to itself. */
export type Part = {
  readonly draft: Draft;
  readonly wrongs: readonly Wrong[];
  readonly heading: "h1" | "h2";
  /** The id of the box that has just been added, which takes the focus. */
  readonly fresh?: string;
};

export function heading(level: "h1" | "h2", words: string): Markup {
  return level === "h1" ? html`<h1>${words}</h1>` : html`<h2>${words}</h2>`;
}

/** Anonymous or by name, and what each changes. */
export function howPart(setting: Setting, part: Part, rulebook: Rulebook): Markup {
  const { how: words } = setting.words.report;
  const { draft, wrongs } = part;
  const one = (
    id: "name" | "phone" | "address",
    label: string,
    more: { type?: "tel"; hint?: string; autocomplete: string },
  ) => field(setting, { id, name: id, label, value: draft[id], wrongs, most: measure[id], ...more });
  return html`<fieldset><legend>${heading(part.heading, words.title)}</legend>
<p class="hint">${words.hint} <a href="${setting.to("/protection")}">${words.read}</a></p>
${wrongAt(wrongs, "anonymous")}
${choice({ id: "anonymous", name: "how", value: "anonymous", checked: draft.how === "anonymous", label: words.anonymous, means: words.anonymousMeans })}
${choice({ id: "real", name: "how", value: "real", checked: draft.how === "real", label: words.real, means: words.realMeans(notices(setting, rulebook), rulebook.promises.first ?? false) })}
<div class="named inset">
${one("name", words.name, { autocomplete: "name" })}
${one("phone", words.phone, { type: "tel", hint: words.reach, autocomplete: "tel" })}
${one("address", words.address, { autocomplete: "street-address" })}
</div></fieldset>`;
}

/** What somebody who gives their name is told, and by when, as the rulebook has it (三告知一反馈). */
export function notices(setting: Setting, { obligations, promises }: Rulebook): string {
  const { how: words } = setting.words.report;
  const owed = obligations
    .filter(({ to, notice }) => to === "reporter" && notice !== undefined && promises.notices.includes(notice))
    .map(({ name, within }) => ({ name: setting.say(name), within: length(setting, within) }));
  const [same, ...others] = new Set(owed.map(({ within }) => within));
  if (same && others.length === 0) return words.allWithin(owed.map(({ name }) => name).join(setting.words.comma), same);
  return owed.map(({ name, within }) => (within ? words.within(name, within) : name)).join(setting.words.comma);
}

/** How long it takes; what is told at once, or by a day that is set, has no length. */
function length(setting: Setting, within: DebtLength): string {
  if ("endOfQuarter" in within || "asSet" in within) return "";
  return "calendarDays" in within && within.calendarDays === 0 ? "" : setting.say(sayWithin(within));
}

/** What happened, a box for each thing. */
export function pointsPart(setting: Setting, { draft, wrongs, heading: level, fresh }: Part): Markup {
  const { points: words } = setting.words.report;
  return html`<fieldset><legend>${heading(level, words.title)}</legend><p class="hint">${words.hint}</p>
${draft.points.map((value, index) => {
  const id = `point-${index + 1}`;
  return html`${field(setting, {
    id,
    name: "point",
    label: words.label(index + 1),
    value,
    wrongs,
    rows: index === 0 ? 8 : 5,
    first: fresh === id,
    ...(index === 0 && { hint: words.help }),
  })}${when(draft.points.length > 1, () => html`<p><button class="link" name="go" value="drop-point:${index}">${words.drop(index + 1)}</button></p>`)}`;
})}
${when(draft.points.length < measure.points, () => html`<p><button class="quiet" name="go" value="add-point">${words.add}</button></p>`)}
</fieldset>`;
}

/** Who it is about, where the rulebook asks for that, where and when: all of it optional, with why it helps. */
export function aboutPart(setting: Setting, part: Part, where: Where, rulebook: Rulebook): Markup {
  const { about: words } = setting.words.report;
  if (rulebook.portal?.asksWho === false)
    return html`${heading(part.heading, words.placeTitle)}<p class="hint">${words.placeHint}</p>
${wherePart(setting, { ...part, where })}`;
  const { draft, wrongs } = part;
  return html`${heading(part.heading, words.title)}<p class="hint">${words.hint}</p>
${draft.subjects.map((subject, index) => {
  const box = (name: "name" | "post" | "unit") => {
    const id = `subject-${index + 1}-${name}`;
    return field(setting, {
      id,
      name: `subject-${name}`,
      label: words[name],
      value: subject[name],
      wrongs,
      most: measure[name],
      optional: true,
      first: part.fresh === id,
    });
  };
  return html`<fieldset><legend>${words.who(index + 1)}</legend>${box("name")}${box("post")}${box("unit")}
${when(draft.subjects.length > 1, () => html`<p><button class="link" name="go" value="drop-subject:${index}">${words.drop(index + 1)}</button></p>`)}</fieldset>`;
})}
${when(draft.subjects.length < measure.subjects, () => html`<p><button class="quiet" name="go" value="add-subject">${words.add}</button></p>`)}
${wherePart(setting, { ...part, where })}`;
}

/** Everything of the other parts, carried along unseen. */
export function carried(draft: Draft): Markup {
  return html`${
    shown("how", draft)
      ? ""
      : [
          hidden("how", draft.how ?? ""),
          hidden("name", draft.name),
          hidden("phone", draft.phone),
          hidden("address", draft.address),
        ]
  }${shown("points", draft) ? "" : draft.points.map((point) => hidden("point", point))}${
    shown("about", draft)
      ? ""
      : [
          draft.subjects.map(({ name, post, unit }) => [
            hidden("subject-name", name),
            hidden("subject-post", post),
            hidden("subject-unit", unit),
          ]),
          draft.regions.map((region) => hidden("region", region)),
          hidden("station", draft.station),
          hidden("place", draft.place),
          hidden("time", draft.time),
        ]
  }`;
}

function shown(step: Draft["step"], draft: Draft): boolean {
  return draft.step === step || (draft.all && draft.step !== "review");
}
