import type { Station } from "../../contract/organisation-view.ts";
import type { Text } from "../../kernel/text.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { layout } from "./layout.ts";

/** The stations of one township, or of the district itself. */
export type Town = { readonly id: string; readonly name: Text; readonly stations: readonly Station[] };

/** The district's own stations in full, and each township with how many it has. */
export function stationsPage(
  setting: Setting,
  shown: { district: readonly Station[]; towns: readonly Town[] },
): Markup {
  const { stations: words } = setting.words;
  const count = shown.district.length + shown.towns.reduce((sum, { stations }) => sum + stations.length, 0);
  return layout(setting, {
    title: words.title,
    main: html`<h1>${words.title}</h1>
<p class="lead">${count === 0 ? words.none : words.lead(count)}</p>
${when(shown.district.length > 0, () => html`<h2>${words.district}</h2>${list(setting, shown.district, "h3")}`)}
${when(
  shown.towns.length > 0,
  () => html`<h2>${words.towns}</h2>
<ul class="index towns">${shown.towns.map(({ id, name, stations }) => html`<li><a href="${setting.to(`/stations/${id}`)}">${setting.say(name)}</a> <i>${words.count(stations.length)}</i></li>`)}</ul>`,
)}`,
  });
}

/** One page of a township's stations. */
export function townPage(setting: Setting, town: Town, page: number, perPage: number): Markup {
  const { stations: words } = setting.words;
  const pages = Math.max(1, Math.ceil(town.stations.length / perPage));
  const title = words.town(setting.say(town.name));
  const path = (to: number) => setting.to(`/stations/${town.id}${to === 1 ? "" : `?page=${to}`}`);
  return layout(setting, {
    title,
    main: html`<p class="where"><a href="${setting.to("/stations")}">${words.all}</a></p>
<h1>${title}</h1>
${list(setting, town.stations.slice((page - 1) * perPage, page * perPage), "h2")}
${when(
  pages > 1,
  () => html`<nav class="pages" aria-label="${words.page(page, pages)}">
${when(page > 1, () => html`<a rel="prev" href="${path(page - 1)}">${words.earlier}</a>`)}
<span>${words.page(page, pages)}</span>
${when(page < pages, () => html`<a rel="next" href="${path(page + 1)}">${words.later}</a>`)}</nav>`,
)}`,
  });
}

function list(setting: Setting, stations: readonly Station[], heading: "h2" | "h3"): Markup {
  const { stations: words } = setting.words;
  return html`<ul class="stations">${stations.map(
    (
      station,
    ) => html`<li>${heading === "h2" ? html`<h2>${setting.say(station.name)}</h2>` : html`<h3>${setting.say(station.name)}</h3>`}
<p>${setting.say(station.address)}</p>
<p>${setting.say(station.hours)}${when(station.phone, (phone) => html` · <a href="tel:${phone}">${phone}</a>`)}</p>
<p class="hint">${station.channels.map((channel) => words.channel[channel]).join(setting.words.comma)}</p></li>`,
  )}</ul>`;
}
