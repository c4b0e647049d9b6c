import * as fc from "fast-check";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { secretGroups, showLocator, type Locator, type Secret } from "../../kernel/receipt-code.ts";
import { newSubmissionToken, receiptFrom } from "../../vault/receipt.ts";
import { receiptCode } from "./receipt-code.ts";

test("a telephone reads from the square what stands beside it", () => {
  const receipts = fc.constant(undefined).map(() => receiptFrom(newSubmissionToken()));
  const read = fc.asyncProperty(receipts, async ({ locator, secret }) => {
    expect(seen(`${await receiptCode(locator, secretGroups(secret), "")}`)).toBe(written(locator, secret));
  });
  return fc.assert(read, { numRuns: 30 });
});

const written = (locator: Locator, secret: Secret) =>
  `HUIYIN ${showLocator(locator)} ${secretGroups(secret).join(" ")}`;

/** What a camera makes of the drawing: each stroke put on white paper, four points a square. */
function seen(svg: string): string {
  const [, left, top, side] = (/viewBox="(\S+) (\S+) (\S+) /.exec(svg) ?? []).map(Number);
  const [, path] = / d="([^"]+)"/.exec(svg) ?? [];
  const points = Number(side) * 4;
  const paper = new Uint8Array(points * points * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, letter, one, other] of path?.matchAll(/([Mmh])(\d+)(?: (\d+))?/g) ?? []) {
    if (letter === "M") [x, y] = [Number(one), Number(other)];
    else if (letter === "m") x += Number(one);
    else {
      const [from, to] = [(x - Number(left)) * 4, (x + Number(one) - Number(left)) * 4];
      const above = (y - 0.5 - Number(top)) * 4;
      for (let line = above; line < above + 4; line++)
        paper.fill(0, (line * points + from) * 4, (line * points + to) * 4);
      x += Number(one);
    }
  }
  return decodeQR({ width: points, height: points, data: paper });
}
