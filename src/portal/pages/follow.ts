import type { FollowView } from "../../contract/follow-view.ts";
import { sayDay } from "../../kernel/say-day.ts";
import type { Fields } from "../fields.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { hidden, summary, type Wrong } from "./field.ts";
import { followForms, notNow } from "./follow-forms.ts";
import { messagesPart } from "./follow-messages.ts";
import { filesOf, noticesPart, pointsPart, stepsPart } from "./follow-record.ts";
import { layout } from "./layout.ts";
import type { StagedFile } from "../../access/door.ts";

export type FollowPage = {
  readonly view: FollowView;
  /** The session's key, which every form carries. */
  readonly key: string;
  /** What was just done. */
  readonly said?: string;
  readonly wrongs: readonly Wrong[];
  /** What was typed into the form that came back, and the files that had come with it. */
  readonly typed: Fields;
  readonly staged: readonly StagedFile[];
  /** A new token for a form that is shown for the first time. */
  readonly newOnce: () => string;
};

/** One's own matter: who has it and what comes next, first; then what was done and said, then what one can do. */
export function followPage(setting: Setting, shown: FollowPage): Markup {
  const { follow: words } = setting.words;
  const { view } = shown;
  return layout(
    { ...setting, here: "/follow" },
    {
      title: `${words.title} · ${view.number}`,
      look: "follow",
      wrong: shown.wrongs.length > 0,
      main: html`${summary(setting, shown.wrongs)}${when(shown.said, (said) => html`<p class="said" role="status">${said}</p>`)}
<h1 class="now">${setting.say(view.now)}</h1>
${view.clocks.map((clock) => why(setting, clock))}
<p class="meta">${words.number} ${view.number} · ${words.receivedOn} ${setting.say(sayDay(view.receivedOn))} · ${words.holder(setting.say(view.holder))}</p>
${when(
  view.refusal,
  (
    refusal,
  ) => html`<section><h2>${words.refusal}</h2><p>${setting.say(refusal.reason)}</p><p class="quote">${refusal.words}</p>
<h3>${words.refusalGo}</h3><p>${setting.say(refusal.wayToGo)}</p></section>`,
)}
${stepsPart(setting, view)}
${messagesPart(setting, shown)}
${pointsPart(setting, view)}
${filesOf(setting, view.files, words.files)}
${noticesPart(setting, view)}
${followForms(setting, shown)}
${notNow(setting, view)}
<form method="post" action="${setting.to("/follow/leave")}" class="leave">${hidden("key", shown.key)}<button class="quiet">${words.leave}</button></form>`,
    },
  );
}

function why(setting: Setting, { day, what, explanation, extensions }: FollowView["clocks"][number]): Markup {
  const { follow: words } = setting.words;
  const due = setting.say(sayDay(day));
  return html`<details><summary>${words.why(due)}</summary>
<p><b>${words.nextDue(setting.say(what), due)}</b></p>
<ol>${explanation.lines.map(({ sentence }) => html`<li>${setting.say(sentence)}</li>`)}</ol></details>
${extensions.map(({ on, words: reason }) => html`<p>${words.extended(setting.say(sayDay(on)))}</p><p class="quote">${reason}</p>`)}`;
}
