import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";

/** Something to look at again: which field (by its id), and what is the matter. */
export type Wrong = { readonly at: string; readonly words: string };

export type Field = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly wrongs: readonly Wrong[];
  /** Characters that fit; the browser is asked to hold it and the server does. */
  readonly most?: number;
  readonly rows?: number;
  readonly type?: "text" | "tel";
  readonly autocomplete?: string;
  readonly digits?: boolean;
  readonly first?: boolean;
};

/** A label, what helps, what is wrong, and the box, tied together for those who hear the page. */
export function field(setting: Setting, f: Field): Markup {
  const wrong = f.wrongs.find(({ at }) => at === f.id);
  const about = [f.hint && `${f.id}-hint`, wrong && `${f.id}-wrong`].filter(Boolean).join(" ");
  const attributes = html`id="${f.id}" name="${f.name}"${when(about, (ids) => html` aria-describedby="${ids}"`)}${
    wrong ? html` aria-invalid="true"` : ""
  }${when(f.first, () => html` autofocus`)}`;
  return html`<div class="field${wrong ? " wrong" : ""}">
<label for="${f.id}">${f.label}${when(f.optional, () => html` <i>${setting.words.optional}</i>`)}</label>
${when(f.hint, (hint) => html`<p class="hint" id="${f.id}-hint">${hint}</p>`)}
${when(wrong, ({ words }) => html`<p class="error" id="${f.id}-wrong">${words}</p>`)}
${f.rows ? html`<textarea ${attributes} rows="${f.rows}"${f.digits ? html` inputmode="numeric" class="digits" autocomplete="off"` : ""}>${f.value}</textarea>` : box(f, attributes)}
</div>`;
}

function box(f: Field, attributes: Markup): Markup {
  return html`<input ${attributes} type="${f.type ?? "text"}" value="${f.value}"${when(
    f.most,
    (most) => html` maxlength="${most}"`,
  )}${f.digits ? html` inputmode="numeric" class="digits"` : ""} autocomplete="${f.autocomplete ?? "off"}">`;
}

/** One of a few, each with what it means. An `id` is needed where something leads to it. */
export function choice(c: {
  id?: string | undefined;
  name: string;
  value: string;
  checked: boolean;
  label: string;
  means?: string;
}): Markup {
  const means = c.means && `${c.id ?? c.value}-means`;
  return html`<label class="choice"><input type="radio"${when(c.id, (id) => html` id="${id}"`)} name="${c.name}" value="${c.value}"${
    c.checked ? html` checked` : ""
  }${when(means, (id) => html` aria-describedby="${id}"`)}><span>${c.label}</span></label>${when(means, (id) => html`<p class="hint means" id="${id}">${c.means ?? ""}</p>`)}`;
}

/** The words beside a group of choices, where one is missing. */
export function wrongAt(wrongs: readonly Wrong[], id: string): Markup | "" {
  return when(
    wrongs.find(({ at }) => at === id),
    ({ words }) => html`<p class="error">${words}</p>`,
  );
}

/** On top of a form that came back: how many places, each a way to its field. It takes the focus as the page opens. */
export function summary({ words }: Setting, wrongs: readonly Wrong[], title?: string): Markup | "" {
  if (wrongs.length === 0) return "";
  return html`<section class="summary" tabindex="-1" autofocus aria-labelledby="summary">
<h2 id="summary">${title ?? words.wrongTitle(wrongs.length)}</h2>
<ul>${wrongs.map(({ at, words: said }) => html`<li><a href="#${at}">${said}</a></li>`)}</ul>
</section>`;
}

/** What goes along unseen. */
export function hidden(name: string, value: string): Markup {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}
