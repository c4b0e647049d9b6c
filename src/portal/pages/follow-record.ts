import type { FileLine, FollowView } from "../../contract/follow-view.ts";
import { sayDay } from "../../kernel/say-day.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { saySize } from "./say-size.ts";

/** What was done, the newest first. */
export function stepsPart(setting: Setting, { steps }: FollowView): Markup | "" {
  return when(
    steps.length > 0,
    () => html`<section><h2>${setting.words.follow.done}</h2>
<ol class="log">${steps.map(({ on, what }) => html`<li><i>${setting.say(sayDay(on))}</i> ${setting.say(what)}</li>`)}</ol></section>`,
  );
}

/** Each thing that was raised, and beside it what was found and answered. */
export function pointsPart(setting: Setting, { points, reply }: FollowView): Markup {
  const { follow: words } = setting.words;
  return html`<section><h2>${words.points}</h2>
${points.map(
  (point, index) => html`<div class="point"><h3>${words.point(index + 1)}</h3>
<div><p class="tag">${words.asked}</p><p>${point.words}</p></div>
<div>${when(point.finding, (finding) => html`<p class="tag">${words.finding}</p><p><b>${setting.say(finding)}</b></p>`)}<p class="tag">${words.answer}</p>
${point.answer ? html`<p>${point.answer}</p>` : html`<p class="hint">${words.noAnswer}</p>`}</div>${point.earlier.map(
    (round) => html`<div><p class="tag">${words.earlier(setting.say(sayDay(round.repliedOn)))}</p>
${when(round.finding, (finding) => html`<p>${setting.say(finding)}</p>`)}${when(round.answer, (answer) => html`<p class="quote">${answer}</p>`)}</div>`,
  )}</div>`,
)}
${when(reply, ({ on, words: said }) => html`<div class="point"><h3>${words.reply} · ${setting.say(sayDay(on))}</h3>${when(said, (text) => html`<p class="quote">${text}</p>`)}</div>`)}
</section>`;
}

/** The notices that are owed, each with its day or with how it reached the reporter. */
export function noticesPart(setting: Setting, { notices }: FollowView): Markup | "" {
  const { follow: words } = setting.words;
  return when(
    notices.length > 0,
    () => html`<section><h2>${words.notices}</h2>
<dl class="facts notices">${notices.map(
      ({ name, due, ended }) =>
        html`<div><dt>${setting.say(name)}</dt><dd>${
          ended
            ? html`<b>✓</b> ${setting.say(ended.how)} · ${setting.say(sayDay(ended.on))}`
            : words.noticeDue(setting.say(sayDay(due)))
        }</dd></div>`,
    )}</dl></section>`,
  );
}

/** Files, each a way to open it. */
export function filesOf(setting: Setting, files: readonly FileLine[], title?: string): Markup | "" {
  return when(
    files.length > 0,
    () => html`${when(title, (said) => html`<h2>${said}</h2>`)}
<ul class="uploaded">${files.map(({ file, name, size }) => html`<li><a href="${setting.to(`/follow/files/${file}`)}">${name}</a> <i>${saySize(size)}</i></li>`)}</ul>`,
  );
}
