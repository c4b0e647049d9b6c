import type { Station } from "../../contract/organisation-view.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { layout } from "./layout.ts";

export type HomePage = {
  readonly stations: number;
  readonly centre: Station | undefined;
  readonly rulebooks: readonly Rulebook[];
};

/** The counter: two things to do, what to read before, and how to come without the internet. */
export function homePage(setting: Setting, shown: HomePage): Markup {
  const { homePage: words } = setting.words;
  const line = (path: string, label: string, hint: string) =>
    html`<li><a href="${setting.to(path)}">${label}</a><p class="hint">${hint}</p></li>`;
  return layout(setting, {
    title: words.title,
    look: "home",
    main: html`<h1>${words.promise.map((line) => html`<span class="line">${line}</span>`)}</h1>
${when(shown.rulebooks.length > 1, () => html`<h2 id="what">${words.what}</h2>`)}
<div class="doors">
${waysIn(setting, shown.rulebooks)}
<p><a class="button quiet" href="${setting.to("/follow")}">${words.follow}</a><span class="hint">${words.followHint}</span></p>
</div>
<h2>${words.links}</h2>
<ul class="index">
${line("/scope", words.scope, words.scopeHint)}
${line("/protection", words.protection, words.protectionHint)}
${line("/stations", words.stations(shown.stations), words.stationsHint)}
</ul>
${when(shown.centre, (centre) => withoutInternet(setting, centre))}`,
  });
}

/** What one wants to raise, in plain words; where there is only one thing, the one button for it. */
function waysIn(setting: Setting, rulebooks: readonly Rulebook[]): Markup | readonly Markup[] {
  const { homePage: words } = setting.words;
  const way = (path: string, label: string, hint: string) =>
    html`<p><a class="button" href="${setting.to(path)}">${label}</a><span class="hint">${hint}</span></p>`;
  if (rulebooks.length < 2) return way("/report", words.report, words.reportHint);
  return rulebooks.map(({ id, name, basis, portal }) =>
    way(`/report?about=${id}`, setting.say(portal?.raises ?? name), setting.say(portal?.hint ?? basis)),
  );
}

function withoutInternet(setting: Setting, centre: Station): Markup {
  const { homePage: words } = setting.words;
  const [name, address, hours] = [setting.say(centre.name), setting.say(centre.address), setting.say(centre.hours)];
  return html`<h2>${words.ways}</h2>
<dl class="facts">
${when(centre.phone, (phone) => html`<div><dt>${words.phone}</dt><dd><a href="tel:${phone}">${phone}</a></dd></div>`)}
${when(centre.channels.includes("letter"), () => html`<div><dt>${words.letter}</dt><dd>${address}<br>${name}</dd></div>`)}
${when(centre.channels.includes("visit"), () => html`<div><dt>${words.visit}</dt><dd>${address}<br>${hours}</dd></div>`)}
${when(centre.wechat, (account) => html`<div><dt>${words.wechat}</dt><dd>${words.wechatAccount(account)}</dd></div>`)}
</dl>`;
}
