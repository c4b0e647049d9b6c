/** The number an arrival is registered under: the year and how many it is in that year, such as `2026-0042`. */
export function registerNumber(year: number, count: number): string {
  return `${year}-${String(count).padStart(4, "0")}`;
}

/** By this numbers lie in the order in which they were given: 2026-10000 after 2026-9999. What is no such number is 0. */
export function rankOfNumber(written: string): number {
  const [, year, count] = /^(\d{4})-(\d{4,9})$/.exec(written) ?? [];
  return year === undefined || count === undefined ? 0 : Number(year) * 1e9 + Number(count);
}
