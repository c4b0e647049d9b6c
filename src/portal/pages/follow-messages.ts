import type { FollowView } from "../../contract/follow-view.ts";
import { sayDay } from "../../kernel/say-day.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { field } from "./field.ts";
import { formOf } from "./follow-forms.ts";
import { filesOf } from "./follow-record.ts";
import type { FollowPage } from "./follow.ts";
import { saySize } from "./say-size.ts";

/** What was written to and fro, and the box to write the next. */
export function messagesPart(setting: Setting, shown: FollowPage): Markup {
  const { follow: words } = setting.words;
  const { view } = shown;
  return html`<section id="messages"><h2>${words.messages}</h2>
${view.messages.length === 0 ? html`<p class="hint">${words.noMessages}</p>` : view.messages.map((message) => messageOf(setting, message))}
${view.may.write.allowed ? write(setting, shown) : html`<p class="hint">${setting.say(view.may.write.why)}</p>`}</section>`;
}

function messageOf(setting: Setting, { from, on, words: said, files }: FollowView["messages"][number]): Markup {
  const { follow: words } = setting.words;
  return html`<article class="message ${from}"><h3>${from === "office" ? words.fromOffice : words.fromYou} <span class="meta">${setting.say(sayDay(on))}</span></h3>
<p>${said}</p>${filesOf(setting, files)}</article>`;
}

function write(setting: Setting, shown: FollowPage): Markup {
  const { follow: words, report } = setting.words;
  return formOf(
    setting,
    shown,
    "messages",
    html`
${field(setting, { id: "message", name: "message", label: words.write, hint: words.writeHint, value: shown.typed.one("message"), wrongs: shown.wrongs, rows: 5 })}
${when(shown.staged.length > 0, () => html`<p><b>${report.files.here(shown.staged.length)}</b></p><ul class="uploaded">${shown.staged.map(({ name, size }) => html`<li>${name} <i>${saySize(size)}</i></li>`)}</ul>`)}
<div class="field"><label for="files">${words.writeFiles}</label><input type="file" id="files" name="files" multiple></div>
<button>${words.send}</button>`,
    true,
  );
}
