import { fault, type Fault } from "./fault.ts";

/** A row of a file by its number as an editor or a spreadsheet shows it; `ends` when nothing after it can be read. */
export type RowRead =
  | { readonly row: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly row: number; readonly fault: Fault; readonly ends?: true };

/** A row longer than this, in bytes, is refused: it is no arrival. */
export const longestRow = 1024 * 1024;

/** Text from bytes, or the fault that they are none. */
export type Decode = (bytes: Uint8Array, field?: string) => string | Fault;

export function decoderOf(encoding: string): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes, field) => {
    try {
      return decoder.decode(bytes);
    } catch {
      const name = encoding.toUpperCase();
      return fault(
        field,
        `有不是 ${name} 的字节。若文件是 GB18030 或 GBK，请加 --encoding gb18030。`,
        `There are bytes that are not ${name}. If the file is GB18030 or GBK, add --encoding gb18030.`,
      );
    }
  };
}
