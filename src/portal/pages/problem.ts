import { html, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import type { Words } from "../words/zh.ts";
import { layout } from "./layout.ts";

/** What can go wrong before a page of ours can say it better, each with the status it is answered by. */
export const problems = {
  "not-found": 404,
  "wrong-method": 405,
  "too-large": 413,
  "not-understood": 400,
  "from-elsewhere": 403,
  "too-many": 429,
  unavailable: 503,
} as const satisfies Record<Exclude<keyof Words["problem"], "back">, number>;

export type Problem = keyof typeof problems;

/** One sentence on what it is and one on what helps; never a bare number. */
export function problemPage(setting: Setting, problem: Problem): Markup {
  const { title, words } = setting.words.problem[problem];
  return layout(setting, {
    title,
    main: html`<h1>${title}</h1><p class="lead">${words}</p><p><a class="button quiet" href="${setting.to("/")}">${setting.words.problem.back}</a></p>`,
  });
}
