export type Language = "zh" | "en";

/** Words that stand in both languages; Chinese is the text, English says the same, not less. */
export type Text = { readonly zh: string; readonly en: string };

export function text(zh: string, en: string): Text {
  return { zh, en };
}
