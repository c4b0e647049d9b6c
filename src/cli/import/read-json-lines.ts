import { fault } from "./fault.ts";
import { longestRow, type Decode, type RowRead } from "./row-read.ts";

const newline = 0x0a;

/** One JSON object a line. Empty lines are passed over; a line that is no object is refused alone. */
export async function* readJsonLines(bytes: AsyncIterable<Buffer>, decode: Decode): AsyncGenerator<RowRead> {
  let row = 0;
  for await (const line of linesOf(bytes)) {
    row++;
    const read = line === "too-long" ? tooLong : readLine(line, decode);
    if (read === undefined) continue;
    yield { row, ...read };
  }
}

type Read = { fields: Record<string, unknown> } | { fault: ReturnType<typeof fault> };

const tooLong: Read = {
  fault: fault(
    undefined,
    `这一行超过 ${longestRow / 1024 / 1024} MB，不是一件来件。`,
    `The line is longer than ${longestRow / 1024 / 1024} MB: it is no arrival.`,
  ),
};

function readLine(line: Uint8Array, decode: Decode): Read | undefined {
  const written = decode(line);
  if (typeof written !== "string") return { fault: written };
  const trimmed = written.replace(/^\uFEFF/, "").trim();
  if (trimmed === "") return undefined;
  const notJson = (why: string): Read => ({
    fault: fault(undefined, `这一行不是 JSON 对象（${why}）。`, `The line is not a JSON object (${why}).`),
  });
  try {
    const value: unknown = JSON.parse(trimmed);
    if (value === null || typeof value !== "object" || Array.isArray(value)) return notJson(trimmed.slice(0, 1));
    return { fields: value as Record<string, unknown> };
  } catch (error) {
    // The parser's message quotes the line, which may be what somebody reported; only the place is told.
    const place = /position \d+|end of/i.exec((error as Error).message)?.[0] ?? "syntax";
    return notJson(place);
  }
}

async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array | "too-long"> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = () => {
    const line = length > longestRow ? ("too-long" as const) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      length += end - from;
      if (length <= longestRow) parts.push(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    length += chunk.length - from;
    if (length <= longestRow) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield take();
}
