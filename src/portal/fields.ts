import { withoutControlCharacters } from "../kernel/written.ts";

/** What came in with a form: text by name, clean of what no keyboard writes. A name that did not come is the empty text. */
export type Fields = {
  /** The first value; a hostile second one is passed over. */
  one(name: string): string;
  all(name: string): readonly string[];
};

/** Reads pairs of name and value in the order they came. Nothing is refused here; whoever reads a field knows its measure. */
export function fieldsOf(pairs: Iterable<readonly [string, string]>): Fields {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const known = values.get(name);
    if (known) known.push(clean(value));
    else values.set(name, [clean(value)]);
  }
  return {
    one: (name) => values.get(name)?.[0] ?? "",
    all: (name) => values.get(name) ?? [],
  };
}

/** Text with one kind of line end, without control characters (a database refuses U+0000) and halves of characters. */
export function clean(typed: string): string {
  return withoutControlCharacters(typed.toWellFormed().replace(/\r\n?/g, "\n")).replace(/[\ufffe\uffff]/g, "");
}

/** A file's name without folders, and without marks that would show it otherwise than it is (`exe.jpg` for `gpj.exe`). */
export function cleanFileName(sent: string): string {
  const last = clean(sent).split(/[/\\]/).at(-1) ?? "";
  return last
    .replace(/[\n\t\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim()
    .slice(-180);
}
