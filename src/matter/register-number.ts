/** The number an arrival is registered under: the year and how many it is in that year, such as `2026-0042`. */
export function registerNumber(year: number, count: number): string {
  return `${year}-${String(count).padStart(4, "0")}`;
}

/** By this numbers lie in the order in which they were given: 2026-10000 after 2026-9999. What is no such number is 0. */
export function rankOfNumber(written: string): number {
  const [, year, count] = /^(\d{4})-(\d{4,9})$/.exec(written) ?? [];
  return year === undefined || count === undefined ? 0 : Number(year) * 1e9 + Number(count);
}

/**
 * Between which ranks, both included, the numbers lie that begin with what somebody typed: `2026-12` begins 2026-1200 to
 * 2026-1299 and 2026-12000 to 2026-12999. Undefined before the year is whole.
 */
export function ranksBeginning(typed: string): [from: number, to: number][] | undefined {
  const [, year, digits] = /^(\d{4})-(\d{0,9})$/.exec(typed) ?? [];
  if (year === undefined || digits === undefined) return undefined;
  const ranks: [number, number][] = [];
  for (let length = Math.max(digits.length, 4); length <= 9; length++) {
    // Counts below a thousand are written with zeros before them, longer ones never are.
    const least = length === 4 ? 0 : 10 ** (length - 1);
    const [from, to] = [Math.max(Number(digits.padEnd(length, "0")), least), Number(digits.padEnd(length, "9"))];
    if (from <= to) ranks.push([Number(year) * 1e9 + from, Number(year) * 1e9 + to]);
  }
  return ranks;
}
