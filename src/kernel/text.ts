export type Language = "zh" | "en";

/** Words that stand in both languages; Chinese is the text, English says the same, not less. */
export type Text = { readonly zh: string; readonly en: string };

export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** Whether two say the same in both languages. */
export function isSame(one: Text, other: Text): boolean {
  return one.zh === other.zh && one.en === other.en;
}
