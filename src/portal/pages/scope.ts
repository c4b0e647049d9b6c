import type { Category, Rulebook } from "../../rules/rulebook.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { layout } from "./layout.ts";

/** What the rulebook takes in, and for each reason to refuse where else to go. */
export function scopePage(setting: Setting, rulebook: Rulebook, offered: readonly Rulebook[]): Markup {
  const { scope: words } = setting.words;
  const heads = rulebook.categories.filter(({ parent, inScope }) => inScope && !parent);
  return layout(setting, {
    title: words.title,
    main: html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${others(setting, rulebook, offered)}
<h2>${words.accepted}</h2>
<dl class="scope">${heads.map((head) => kind(setting, head, rulebook.categories))}</dl>
<h2>${words.refused}</h2>
<dl class="scope">${rulebook.refusalReasons.map(
      (reason) => html`<div><dt>${setting.say(reason.name)}</dt>
<dd>${setting.say(reason.wayToGo)}<p class="hint">${words.basis(setting.say(reason.clause))}</p></dd></div>`,
    )}</dl>
<p><a class="button" href="${setting.to(`/report?about=${rulebook.id}`)}">${words.go}</a></p>`,
  });
}

/** What this page is about, and the way to the same of every other programme. */
function others(setting: Setting, rulebook: Rulebook, offered: readonly Rulebook[]): Markup | string {
  if (offered.length < 2) return "";
  const say = ({ name, portal }: Rulebook) => setting.say(portal?.raises ?? name);
  return html`<p><b>${say(rulebook)}</b></p><p>${setting.words.scope.others}</p><ul class="index">${offered
    .filter(({ id }) => id !== rulebook.id)
    .map((one) => html`<li><a href="${setting.to(`/scope?about=${one.id}`)}">${say(one)}</a></li>`)}</ul>`;
}

function kind(setting: Setting, head: Category, all: readonly Category[]): Markup {
  const { words } = setting;
  const parts = all.filter(({ parent }) => parent === head.id).map(({ name }) => setting.say(name));
  return html`<div><dt>${setting.say(head.name)}</dt><dd>${when(parts.join(words.comma), (list) => html`${list}`)}
<p class="hint">${words.scope.basis(setting.say(head.clause))}</p></dd></div>`;
}
