import { sayDay } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Refusal } from "../matter/refusal.ts";

type OfErasure = Extract<
  Refusal,
  { why: "erased" | "only-at-the-console" | "erasure-not-asked" | "erasure-needs-another" }
>;

/** Why nothing can be done on words that are gone, or why they are not erased now, in one sentence. */
export function sayErasure(r: OfErasure): Text {
  switch (r.why) {
    case "erased":
      return text(
        `这件事项的内容已于${sayDay(r.on).zh}依规删除，只留办理记录，不能再办。`,
        `The words of this matter were erased by rule on ${sayDay(r.on).en}; only the record of the work is kept, and nothing more can be done on it.`,
      );
    case "only-at-the-console":
      return text(
        "依规删除只能由两人先后用命令行 huiyin erase 办理，工作台不能办。",
        "Erasing is done by two people, one after the other, by the command huiyin erase, and not from here.",
      );
    case "erasure-not-asked":
      return text(
        "还没有人提出删除，须由另一人先提出。",
        "Nobody has asked for it to be erased; another person has to ask first.",
      );
    case "erasure-needs-another":
      return text(
        "提出删除的人不能自己批准，须由另一人办理。",
        "Who asked for it cannot grant it; another person has to.",
      );
  }
}
