import { text } from "../../kernel/text.ts";
import { channels } from "../../matter/command.ts";
import type { Flag, Given, Misused } from "../command.ts";
import { formats } from "./read-rows.ts";

const encodings = ["utf-8", "gb18030"] as const;

/** What `import` can be told besides its file. */
export const importFlags: Readonly<Record<string, Flag>> = {
  as: {
    takes: "OFFICER",
    says: text("由谁登记（默认区级录入岗）", "who takes them in (a registrar of the district by default)"),
  },
  jurisdiction: { takes: "ID", says: text("登记到哪个地区", "the district they are for") },
  programme: {
    takes: "ID",
    says: text("按哪套制度（默认第一套）", "the programme they come under (the first by default)"),
  },
  channel: {
    takes: "CHANNEL",
    says: text("文件没写渠道时用它（默认 web）", "the channel where the file names none (web by default)"),
  },
  source: {
    takes: "NAME",
    says: text("文件出自哪个系统；编号在其中唯一", "the system the file is of, in which its ids are unique"),
  },
  format: {
    takes: "csv|jsonl",
    says: text("文件格式（默认看扩展名）", "the form of the file (by its ending by default)"),
  },
  encoding: {
    takes: "utf-8|gb18030",
    says: text("文字编码（默认 utf-8）", "how its text is encoded (utf-8 by default)"),
  },
  report: { takes: "FILE", says: text("未登记的行及原因写到这里", "where the refused rows and why are written") },
};

/** What is wrong with the flags as they were given, before anything is opened. `format` is the one that will be read. */
export function oddFlag(values: Given["values"], format: string): Misused | undefined {
  return (
    oneOf("format", format, formats) ??
    oneOf("encoding", values["encoding"] ?? "utf-8", encodings) ??
    oneOf("channel", values["channel"] ?? "web", channels)
  );
}

/** Refuses a value that is none of those known, and names them. */
export function oneOf(flag: string, value: string | undefined, known: readonly string[]): Misused | undefined {
  if (value !== undefined && known.includes(value)) return undefined;
  const list = known.join(", ");
  return { misused: text(`--${flag} 可以是：${list}。`, `--${flag} is one of: ${list}.`) };
}
