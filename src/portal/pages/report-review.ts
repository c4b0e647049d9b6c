import type { StagedFile } from "../../access/door.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { html, type Markup } from "../markup.ts";
import type { Draft, Step } from "../report/draft.ts";
import { picked, stationsNear, type Where } from "../report/places.ts";
import { isNamed } from "../report/to-command.ts";
import type { Setting } from "../setting.ts";
import { saySize } from "./say-size.ts";

/** Everything once more, each part with the way back to it. */
export function reviewPart(
  setting: Setting,
  draft: Draft,
  where: Where,
  staged: readonly StagedFile[],
  rulebook: Rulebook,
): Markup {
  const { review: words, how, points, about, files } = setting.words.report;
  const part = (step: Step, title: string, answers: readonly (Markup | string)[], none: string) => html`<div>
<dt><b>${title}</b> <button class="link" name="go" value="edit:${step}" aria-label="${words.editOf(title)}">${words.edit}</button></dt>
${answers.length === 0 ? html`<dd class="hint">${none}</dd>` : answers.map((answer) => html`<dd>${answer}</dd>`)}</div>`;
  const labelled = (label: string, value: string) =>
    value.trim() ? [html`<span class="meta">${label}</span> ${value.trim()}`] : [];
  const region = picked(where, draft.regions)
    .map(({ name }) => setting.say(name))
    .join(setting.words.comma);
  const station = stationsNear(where, draft.regions).find((one) => one.station === draft.station);
  return html`<h1>${words.title}</h1><p class="hint">${words.hint}</p>
<dl class="answers">
${part(
  "how",
  how.title,
  draft.how === "real"
    ? [
        words.real,
        ...labelled(how.name, draft.name),
        ...labelled(how.phone, draft.phone),
        ...labelled(how.address, draft.address),
      ]
    : [words.anonymous],
  words.nothing,
)}
${part(
  "points",
  points.title,
  draft.points
    .filter((point) => point.trim())
    .map((point, index) => html`<span class="meta">${points.label(index + 1)}</span>\n${point.trim()}`),
  words.nothing,
)}
${part(
  "about",
  rulebook.portal?.asksWho === false ? about.placeTitle : about.title,
  [
    ...draft.subjects
      .filter(isNamed)
      .map(({ name, post, unit }) => [name, post, unit].filter((written) => written.trim()).join(setting.words.comma)),
    ...labelled(about.town, region),
    ...labelled(about.place, draft.place),
    ...labelled(about.time, draft.time),
    ...labelled(about.station, station ? setting.say(station.name) : ""),
  ],
  words.nothing,
)}
${part(
  "files",
  files.title,
  staged.map(({ name, size }) => html`${name} <i>${saySize(size)}</i>`),
  files.none,
)}
</dl>
<p class="truth">${words.truth}</p><p><b>${words.next}</b></p>`;
}
