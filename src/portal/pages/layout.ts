import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { at, type Way } from "../way.ts";

export type Page = {
  readonly title: string;
  readonly main: Markup;
  /** A look of its own, such as the receipt's; the stylesheet knows it by this class. */
  readonly look?: string;
  /** True when something must be looked at again, so that the title says it first to who hears the page. */
  readonly wrong?: boolean;
};

/** The frame of every page: whose site it is, how it is read, the matter itself, and what one may want to read. */
export function layout(setting: Setting, { title, main, look, wrong }: Page): Markup {
  const { words, way } = setting;
  const site = words.site(setting.say(setting.office));
  const classes = [way.big ? "big" : "", look ?? ""].filter(Boolean).join(" ");
  return html`<!doctype html>
<html lang="${words.lang}" class="${classes}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wrong ? words.wrongPrefix : ""}${title} · ${words.name} · ${site}</title>
<link rel="stylesheet" href="${setting.stylesheet}">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header><div class="column">
<a class="name" href="${setting.to("/")}"><b>${words.name}</b> <span>${site}</span></a>
${switches(setting)}
</div></header>
<main id="main" class="column" tabindex="-1">
${main}
</main>
<footer><div class="column">
<nav aria-label="${words.places}"><a href="${setting.to("/scope")}">${words.scope.title}</a>
<a href="${setting.to("/protection")}">${words.protection.title}</a>
<a href="${setting.to("/stations")}">${words.stations.title}</a></nav>
<p>${words.footer}</p>
</div></footer>
</body>
</html>`;
}

function switches(setting: Setting): Markup {
  const { words, way } = setting;
  const size = { ...way, big: !way.big };
  const language: Way = { ...way, language: way.language === "zh" ? "en" : "zh" };
  // A browser sends a form by its first button when Enter is pressed in a field, and these stand first: so before them
  // comes one that does what the form's own first button does.
  return html`<nav class="ways" aria-label="${words.wayLabel}">
${when(setting.keep, (form) => html`<button class="first" form="${form}" name="go" value="next" tabindex="-1" aria-hidden="true"></button>`)}
${change(setting, size, way.big ? words.ordinary : words.bigger)}
${change(setting, language, words.otherLanguage, words.otherLang)}
</nav>`;
}

function change({ keep, here }: Setting, way: Way, label: string, lang?: string): Markup {
  const spoken = lang ? html` lang="${lang}"` : "";
  return keep
    ? html`<button form="${keep}" name="go" value="stay" formaction="${at(way, here)}"${spoken}>${label}</button>`
    : html`<a href="${at(way, here)}"${spoken}${lang ? html` hreflang="${lang}"` : ""}>${label}</a>`;
}
