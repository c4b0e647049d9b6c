/** What a figure must keep to: at least, or at most, so much of its unit. */
export type Threshold = { readonly unit: string } & ({ readonly least: number } | { readonly most: number });

/**
 * The promises about speed and size, one line each. They are kept by making the product faster or smaller and are never
 * widened to fit it.
 */
export const thresholds: Readonly<Record<string, Threshold>> = {
  "intake: share of the raw limit, 8 clients": { unit: "%", least: 40 },
  "lists: slowest list p95 at 100k": { unit: "ms", most: 30 },
  "lists: slowest search p95 at 100k": { unit: "ms", most: 30 },
  "lists: growth of a list p95, 1k to 100k": { unit: "×", most: 1.5 },
  "lists: growth of a search p95, 1k to 100k": { unit: "×", most: 1.5 },
  "lists: slowest matter page p95 at 100k": { unit: "ms", most: 40 },
  "calendar: preview at 100k clocks": { unit: "s", most: 2 },
  "calendar: apply at 100k clocks": { unit: "s", most: 10 },
  "rebuild: events a second": { unit: "/s", least: 50_000 },
  "start: warm, to the first page": { unit: "s", most: 3 },
  "memory: server and database, idle": { unit: "MB", most: 350 },
  "portal: heaviest page with its stylesheet": { unit: "KB", most: 20 },
  "portal: requests for a page": { unit: "", most: 2 },
  "rules: slowest proof of a rulebook": { unit: "s", most: 10 },
  "workbench: first load, gzip": { unit: "KB", most: 450 },
};

/** Whether a figure keeps to its threshold; `undefined` where there is none. */
export function keeps(name: string, figure: number): boolean | undefined {
  const threshold = thresholds[name];
  if (!threshold) return undefined;
  return "least" in threshold ? figure >= threshold.least : figure <= threshold.most;
}
