import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { field, hidden, summary, type Wrong } from "./field.ts";
import { layout } from "./layout.ts";

export type EnterCode = {
  readonly locator: string;
  readonly secret: string;
  readonly wrongs: readonly Wrong[];
  /** What had been written when the session ended: it goes along and is there again once the code is entered. */
  readonly kept: readonly (readonly [string, string])[];
  readonly expired: boolean;
};

export const nothingEntered: EnterCode = { locator: "", secret: "", wrongs: [], kept: [], expired: false };

/** Where a code is entered: two boxes that take digits however they are written. */
export function enterCodePage(setting: Setting, shown: EnterCode): Markup {
  const { follow: words } = setting.words;
  const { wrongs } = shown;
  return layout(
    { ...setting, keep: "code", here: "/follow" },
    {
      title: words.title,
      wrong: wrongs.length > 0,
      main: html`<form id="code" method="post" action="${setting.to("/follow")}">
<h1>${words.title}</h1>
${when(shown.expired, () => html`<p class="said">${shown.kept.length > 0 ? words.expiredKept : words.expired}</p>`)}
${summary(setting, wrongs)}
<p class="lead">${words.lead}</p>
${shown.kept.map(([name, value]) => hidden(name, value))}
${field(setting, { id: "locator", name: "locator", label: words.locator, value: shown.locator, wrongs, most: 60, digits: true })}
${field(setting, { id: "secret", name: "secret", label: words.secret, hint: words.loose, value: shown.secret, wrongs, rows: 2, digits: true })}
<div class="acts"><button name="go" value="open">${words.open}</button></div>
</form>
<p class="truth hint">${words.lost}</p>`,
    },
  );
}

/** After leaving. */
export function leftPage(setting: Setting): Markup {
  const { follow: words, problem } = setting.words;
  return layout(
    { ...setting, here: "/" },
    {
      title: words.left,
      main: html`<h1>${words.left}</h1><p class="lead">${words.leftHint}</p><p><a class="button quiet" href="${setting.to("/")}">${problem.back}</a></p>`,
    },
  );
}
