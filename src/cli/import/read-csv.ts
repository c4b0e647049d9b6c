import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { fault, type Fault } from "./fault.ts";
import { longestRow, type Decode, type RowRead } from "./row-read.ts";

type Line = { readonly info: { readonly records: number; readonly empty_lines: number }; readonly record: Buffer[] };

/**
 * Comma-separated values with a header (RFC 4180); fields stay bytes until they are decoded one by one, so that a broken
 * one is named. A quote that is never closed ends the reading: where the next row begins is then anybody's guess.
 */
export async function* readCsv(bytes: Readable, decode: Decode): AsyncGenerator<RowRead> {
  const parser = parse({
    encoding: null,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  const unmarked = Readable.from(withoutMark(bytes));
  unmarked.on("error", (error) => parser.destroy(error));
  unmarked.pipe(parser);
  let header: string[] | undefined;
  let row = 0;
  try {
    for await (const line of parser as AsyncIterable<Line>) {
      row = line.info.records + line.info.empty_lines;
      const decoded = line.record.map((cell, at) => decode(cell, header?.[at]));
      const broken = decoded.find((cell): cell is Fault => typeof cell !== "string");
      const cells = decoded as string[];
      if (!header) {
        const why = broken ?? faultOfHeader(cells);
        if (why) return void (yield { row, fault: why, ends: true });
        header = cells.map((name) => name.trim());
      } else if (broken) {
        yield { row, fault: broken };
      } else if (cells.length !== header.length) {
        yield { row, fault: wrongWidth(cells.length, header.length) };
      } else {
        yield { row, fields: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])) };
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { row: row + 1, fault: unreadable(error.code), ends: true };
  } finally {
    unmarked.destroy();
  }
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Spreadsheets put a byte order mark before UTF-8. The parser's own way of taking it off turns fields into text. */
async function* withoutMark(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of bytes) {
    yield first && chunk.subarray(0, mark.length).equals(mark) ? chunk.subarray(mark.length) : chunk;
    first = false;
  }
}

function faultOfHeader(names: readonly string[]): Fault | undefined {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return undefined;
  return fault(twice, `表头里“${twice}”出现了两次。`, `The header has “${twice}” twice.`);
}

function wrongWidth(cells: number, columns: number): Fault {
  return fault(
    undefined,
    `这一行有 ${cells} 栏，表头有 ${columns} 栏。内容里的逗号须用引号括起来。`,
    `The row has ${cells} fields and the header ${columns}. A comma inside a field needs quotes around it.`,
  );
}

function unreadable(code: string): Fault {
  return fault(
    undefined,
    `从这一行起无法读下去（${code}）：多半是引号没有成对，或一栏超过 ${longestRow / 1024 / 1024} MB。之前的行都已处理。`,
    `From this row on the file cannot be read (${code}): mostly a quote that is never closed, or a field longer than ${longestRow / 1024 / 1024} MB. The rows before it were dealt with.`,
  );
}
