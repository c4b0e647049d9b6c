import type { Category, Rulebook } from "../../rules/rulebook.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { layout } from "./layout.ts";

/** What the rulebook takes in, and for each reason to refuse where else to go. */
export function scopePage(setting: Setting, rulebook: Rulebook): Markup {
  const { scope: words } = setting.words;
  const heads = rulebook.categories.filter(({ parent, inScope }) => inScope && !parent);
  return layout(setting, {
    title: words.title,
    main: html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<h2>${words.accepted}</h2>
<dl class="scope">${heads.map((head) => kind(setting, head, rulebook.categories))}</dl>
<h2>${words.refused}</h2>
<dl class="scope">${rulebook.refusalReasons.map(
      (reason) => html`<div><dt>${setting.say(reason.name)}</dt>
<dd>${setting.say(reason.wayToGo)}<p class="hint">${words.basis(setting.say(reason.clause))}</p></dd></div>`,
    )}</dl>
<p><a class="button" href="${setting.to("/report")}">${words.go}</a></p>`,
  });
}

function kind(setting: Setting, head: Category, all: readonly Category[]): Markup {
  const { words } = setting;
  const parts = all.filter(({ parent }) => parent === head.id).map(({ name }) => setting.say(name));
  return html`<div><dt>${setting.say(head.name)}</dt><dd>${when(parts.join(words.comma), (list) => html`${list}`)}
<p class="hint">${words.scope.basis(setting.say(head.clause))}</p></dd></div>`;
}
