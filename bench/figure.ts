import { keeps, thresholds } from "./thresholds.ts";

/** One line of the table. A figure whose name stands in `thresholds.ts` is held to what stands there. */
export type Figure = { readonly name: string; readonly figure: number; readonly unit: string };

export type Judged = Figure & { readonly threshold?: string; readonly kept?: boolean };

export function judge(figure: Figure): Judged {
  const threshold = thresholds[figure.name];
  const kept = keeps(figure.name, figure.figure);
  if (!threshold || kept === undefined) return figure;
  const said = "least" in threshold ? `≥ ${threshold.least}` : `≤ ${threshold.most}`;
  return { ...figure, threshold: `${said} ${threshold.unit}`.trim(), kept };
}

/** The table as Markdown, so that it can be put in `docs/performance.md` as it is. */
export function table(figures: readonly Judged[]): string {
  const lines = figures.map(({ name, figure, unit, threshold = "", kept }) => [
    name,
    `${written(figure)} ${unit}`.trim(),
    threshold,
    kept === undefined ? "" : kept ? "ok" : "**not**",
  ]);
  const rows = [["measure", "figure", "threshold", ""], ["---", "---:", "---:", "---"], ...lines];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function written(figure: number): string {
  if (figure >= 1000) return Math.round(figure).toLocaleString("en");
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(figure >= 10 ? 1 : 2);
}

/** The value below which a share of the measured times lies; the times need not be sorted. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
