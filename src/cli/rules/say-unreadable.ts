import { text, type Text } from "../../kernel/text.ts";
import type { WrittenWrong } from "../../rules/language/read.ts";

/** A file that is not in the language of rulebooks, with each place where it is not. */
export type Unreadable = {
  readonly path: string;
  readonly wrong: readonly WrittenWrong[];
  readonly lines: readonly Text[];
};

/** One line for the file and one for each place. */
export function sayUnreadable(path: string, wrong: readonly WrittenWrong[]): Unreadable {
  const head = text(
    `${path} 不符合规则库的写法，${wrong.length} 处：`,
    `${path} is not written in the language of rulebooks, in ${wrong.length} places:`,
  );
  const places = wrong.map(({ at, why }) =>
    text(`  ${at || "（全文）"}：${why.zh}`, `  ${at || "(the whole)"}: ${why.en}`),
  );
  return { path, wrong, lines: [head, ...places] };
}
