import type { StagedFile } from "../../access/door.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { html, when, type Markup } from "../markup.ts";
import { steps, type Draft } from "../report/draft.ts";
import type { Where } from "../report/places.ts";
import type { Setting } from "../setting.ts";
import { hidden, summary, type Wrong } from "./field.ts";
import { layout } from "./layout.ts";
import { filesPart } from "./report-files.ts";
import { aboutPart, carried, howPart, pointsPart, type Part } from "./report-parts.ts";
import { reviewPart } from "./report-review.ts";

export type ReportPage = {
  readonly draft: Draft;
  readonly staged: readonly StagedFile[];
  readonly rulebook: Rulebook;
  /** Whether something else could be raised here too. */
  readonly others?: boolean;
  readonly where: Where;
  readonly wrongs: readonly Wrong[];
  /** What stands over the summary where it is not "so many places". */
  readonly wrongTitle?: string;
  readonly fresh?: string;
};

/** The form at one of its steps, or all of it on one page. */
export function reportPage(setting: Setting, shown: ReportPage): Markup {
  const { report: words } = setting.words;
  const { draft, wrongs } = shown;
  const onePage = draft.all && draft.step !== "review";
  const heading = onePage ? "h2" : "h1";
  const part: Part = { draft, wrongs, heading, ...(shown.fresh && { fresh: shown.fresh }) };
  const uploads = onePage || draft.step === "files";
  return layout(
    { ...setting, keep: "report" },
    {
      title: onePage ? words.title : `${words.step(steps.indexOf(draft.step) + 1, steps.length)} · ${words.title}`,
      wrong: wrongs.length > 0,
      main: html`${kindOf(setting, shown)}${when(!onePage, () => html`<p class="where">${words.step(steps.indexOf(draft.step) + 1, steps.length)}</p>`)}
<form id="report" method="post" action="${setting.to("/report")}"${uploads ? html` enctype="multipart/form-data"` : ""}>
${hidden("token", draft.token)}${hidden("programme", shown.rulebook.id)}${hidden("step", draft.step)}${hidden("view", draft.all ? "all" : "steps")}${hidden("reviewed", draft.reviewed ? "yes" : "no")}
${carried(draft)}
${when(onePage, () => html`<h1>${words.title}</h1>`)}
${summary(setting, wrongs, shown.wrongTitle)}
${
  onePage
    ? [
        howPart(setting, part, shown.rulebook),
        pointsPart(setting, part),
        aboutPart(setting, part, shown.where, shown.rulebook),
        filesPart(setting, part, shown.staged),
      ]
    : step(setting, part, shown)
}
${acts(setting, draft)}
</form>`,
    },
  );
}

/** At the beginning, what this form is for, and the way to the others. */
function kindOf(setting: Setting, { draft, rulebook, others }: ReportPage): Markup | string {
  if (!others || draft.step !== "how") return "";
  const { report: words } = setting.words;
  const raised = setting.say(rulebook.portal?.raises ?? rulebook.name);
  return html`<p class="hint">${words.kind(raised)} <a href="${setting.to("/")}">${words.otherKind}</a></p>`;
}

function step(setting: Setting, part: Part, { draft, staged, rulebook, where }: ReportPage): Markup {
  switch (draft.step) {
    case "how":
      return howPart(setting, part, rulebook);
    case "points":
      return pointsPart(setting, part);
    case "about":
      return aboutPart(setting, part, where, rulebook);
    case "files":
      return filesPart(setting, part, staged);
    case "review":
      return reviewPart(setting, draft, where, staged, rulebook);
  }
}

function acts(setting: Setting, draft: Draft): Markup {
  const { report: words } = setting.words;
  const button = (go: string, label: string, look = "") =>
    html`<button class="${look}" name="go" value="${go}">${label}</button>`;
  if (draft.step === "review") {
    return html`<div class="acts">${button("submit", words.submit)}${button("back", words.back, "link")}</div>`;
  }
  if (draft.all) {
    return html`<p class="truth">${words.review.truth}</p><p>${words.review.next}</p>
<div class="acts">${button("submit", words.submit)}${button("next", words.look, "quiet")}${button("steps", words.stepsAction, "link")}</div>`;
  }
  return html`<div class="acts">${button("next", words.next)}${draft.step === "how" ? "" : button("back", words.back, "link")}
${when(draft.step === "how", () => button("all", words.allAction, "link"))}</div>${when(
    draft.step !== "how",
    () => html`<p class="hint">${words.backHint}</p>`,
  )}`;
}
