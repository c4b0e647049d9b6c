import { createReadStream } from "node:fs";
import { readCsv } from "./read-csv.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { decoderOf, type RowRead } from "./row-read.ts";

export const formats = ["csv", "jsonl"] as const;
export type Format = (typeof formats)[number];

/** Reads a file row by row, never the whole of it. What is not text in `encoding` is refused row by row. */
export function readRows(path: string, format: Format, encoding: string): AsyncGenerator<RowRead> {
  const bytes = createReadStream(path);
  return format === "csv" ? readCsv(bytes, decoderOf(encoding)) : readJsonLines(bytes, decoderOf(encoding));
}
