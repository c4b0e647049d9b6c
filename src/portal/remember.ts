/** Asks once in `span` milliseconds at most and gives the same answer in between; a failed asking is not remembered. */
export function remember<Answer>(ask: () => Promise<Answer>, span: number, now: () => number): () => Promise<Answer> {
  let known: { readonly answer: Promise<Answer>; readonly at: number } | undefined;
  return () => {
    if (known && now() - known.at < span) return known.answer;
    const answer = ask();
    known = { answer, at: now() };
    answer.catch(() => (known = undefined));
    return answer;
  };
}
