import type { Text } from "../kernel/text.ts";

/** The store cannot be opened as things are; the sentence says why and what puts it right. Only `main` catches it. */
export class CannotStart extends Error {
  readonly sentence: Text;

  constructor(sentence: Text, cause?: unknown) {
    super(`${sentence.en} ${sentence.zh}`, { cause });
    this.name = "CannotStart";
    this.sentence = sentence;
  }
}
