import { text, type Text } from "../kernel/text.ts";

/** How often at most progress is said, in milliseconds. */
const every = 2000;

/** Says how far long work has come, in `of` things, now and then: work that is short says nothing. */
export function sayProgress(say: (what: Text) => void, of: Text): (done: number) => void {
  let last = performance.now();
  return (done) => {
    const now = performance.now();
    if (now - last < every) return;
    last = now;
    say(text(`${done.toLocaleString("en")} ${of.zh}`, `${done.toLocaleString("en")} ${of.en}`));
  };
}
