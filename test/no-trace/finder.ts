import { formsOf, type Form, type Mark } from "./marks.ts";

/** Finds which of many marks stand in some bytes, in any of their forms, in one pass. */
export type Finder = (bytes: Buffer) => readonly Form[];

/** No form is shorter, and its end differs from mark to mark, where the beginnings are alike. Bytes. */
const end = 8;

/** One bit for each end of three bytes, so that nearly every position of what is looked through is passed at once. */
export function finderOf(marks: readonly Mark[]): Finder {
  const bits = new Uint8Array(1 << 21);
  const forms = new Map<string, Form[]>();
  for (const form of marks.flatMap(formsOf)) {
    const last = form.bytes.readUIntBE(form.bytes.length - 3, 3);
    bits[last >> 3] = (bits[last >> 3] ?? 0) | (1 << (last & 7));
    const name = form.bytes.toString("latin1", form.bytes.length - end);
    const alike = forms.get(name);
    if (alike) alike.push(form);
    else forms.set(name, [form]);
  }
  return (bytes) => {
    const found = new Set<Form>();
    let last = 0;
    for (let at = 0; at < bytes.length; at++) {
      last = ((last << 8) | (bytes[at] ?? 0)) & 0xffffff;
      if (((bits[last >> 3] ?? 0) & (1 << (last & 7))) === 0 || at + 1 < end) continue;
      for (const form of forms.get(bytes.toString("latin1", at + 1 - end, at + 1)) ?? []) {
        const from = at + 1 - form.bytes.length;
        if (from >= 0 && bytes.subarray(from, at + 1).equals(form.bytes)) found.add(form);
      }
    }
    return [...found];
  };
}
