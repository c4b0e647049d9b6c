import { html, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { layout } from "./layout.ts";

/** What we protect and what we cannot, before anybody writes a word (ISO 37002 8.2; the false sense of safety is a danger). */
export function protectionPage(setting: Setting, coolingOffDays: number): Markup {
  const { protection: words } = setting.words;
  return layout(setting, {
    title: words.title,
    main: html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${words.sections(coolingOffDays).map(({ title, lines }) => html`<h2>${title}</h2><ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>`)}
<p><a class="button" href="${setting.to("/report")}">${words.go}</a></p>`,
  });
}
