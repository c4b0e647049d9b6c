import { text, type Text } from "../../kernel/text.ts";

/** `ok`; `look`, which somebody should see to soon; `wrong`, which is to be put right now. */
export type State = "ok" | "look" | "wrong";

/** One line of the examination: what it is about, how it stands, and what there is to do. */
export type Finding = { readonly about: string; readonly state: State; readonly sentence: Text };

export function finding(about: string, state: State, zh: string, en: string): Finding {
  return { about, state, sentence: text(zh, en) };
}

/** The line as it is printed. */
export function sayFinding({ state, sentence }: Finding): Text {
  const mark = { ok: ["正常", "ok   "], look: ["注意", "look "], wrong: ["错误", "wrong"] }[state];
  return text(`${mark[0]}  ${sentence.zh}`, `${mark[1]}  ${sentence.en}`);
}
