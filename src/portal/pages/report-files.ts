import type { StagedFile } from "../../access/door.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { wrongAt } from "./field.ts";
import { heading, type Part } from "./report-parts.ts";
import { saySize } from "./say-size.ts";

/** The files that came in so far, each of which can be taken away again, and a box for more. */
export function filesPart(setting: Setting, part: Part, staged: readonly StagedFile[]): Markup {
  const { files: words } = setting.words.report;
  return html`<fieldset><legend>${heading(part.heading, words.title)}</legend>
<p class="hint">${words.hint}</p><p>${words.warning}</p>
${when(
  staged.length > 0,
  () => html`<p><b>${words.here(staged.length)}</b></p>
<ul class="uploaded">${staged.map(
    (file) => html`<li><span>${file.name} <i>${saySize(file.size)}</i></span>
<button class="link" name="go" value="drop-file:${file.staged}" aria-label="${words.drop(file.name)}">${words.dropWord}</button></li>`,
  )}</ul>`,
)}
<div class="field${part.wrongs.some(({ at }) => at === "files") ? " wrong" : ""}"><label for="files">${words.choose}</label>
${wrongAt(part.wrongs, "files")}
<input type="file" id="files" name="files" multiple></div>
<p><button class="quiet" name="go" value="upload">${words.upload}</button></p></fieldset>`;
}
