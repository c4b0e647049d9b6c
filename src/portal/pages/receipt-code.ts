import encodeQR from "qr";
import type { Locator } from "../../kernel/receipt-code.ts";
import { showLocator } from "../../kernel/receipt-code.ts";
import { html, raw, type Markup } from "../markup.ts";

// Weighing all eight masks against each other takes eight times as long as the code itself. Any of them is read as well, and
// over the digits of receipts this one comes out best most often.
const mask = 2;
/** The white around it, in squares; its paper is white already, so half of what ISO/IEC 18004 asks for is enough. */
const quiet = 2;
/** So much of it comes with the code. */
const border = 1;

/**
 * The code as a square to be read by a telephone: the digits as text and nothing else, so that it keeps them and opens no
 * page. One line of the path is a row of squares, each run of dark ones a stroke along its middle.
 */
export function receiptCode(locator: Locator, groups: readonly string[], label: string): Markup {
  const text = `HUIYIN ${showLocator(locator)} ${groups.join(" ")}`;
  const rows = encodeQR(text, "raw", { ecc: "medium", encoding: "alphanumeric", mask, border });
  const more = quiet - border;
  const side = rows.length + 2 * more;
  return html`<svg viewBox="-${more} -${more + 0.5} ${side} ${side}" role="img" aria-label="${label}"><path stroke="#000" d="${raw(rows.map(lineOf).join(""))}"/></svg>`;
}

function lineOf(row: readonly boolean[], y: number): string {
  let line = "";
  let from = 0;
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    line += line ? `m${start - from} 0h${x + 1 - start}` : `M${start} ${y}h${x + 1 - start}`;
    from = x + 1;
  }
  return line;
}
