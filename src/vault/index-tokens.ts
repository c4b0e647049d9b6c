/** Tokens of one text beyond this number are not indexed: some 2,000 different pairs are a letter of several pages. */
const mostTokens = 2_000;

const ideographs = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]";
const runs = new RegExp(`(${ideographs}+)|[[\\p{L}\\p{N}\\p{M}]--${ideographs}]+`, "gv");

/**
 * What a text is found by: of a run of Chinese characters each pair of neighbours (or the one character where it stands
 * alone), and each word of other letters and digits; after NFKC and in lower case, each once, at most 2,000. Two-character
 * searches are the usual ones, and pairs need no dictionary that lacks a village's name.
 */
export function tokensOf(text: string): string[] {
  const tokens = new Set<string>();
  for (const [word, run] of text.normalize("NFKC").toLowerCase().matchAll(runs)) {
    if (run === undefined || run.length === 1) tokens.add(word);
    else addPairs(run, tokens);
    if (tokens.size >= mostTokens) return [...tokens].slice(0, mostTokens);
  }
  return [...tokens];
}

function addPairs(run: string, tokens: Set<string>): void {
  let before = "";
  for (const character of run) {
    if (before !== "") tokens.add(before + character);
    before = character;
    if (tokens.size >= mostTokens) return;
  }
  if (before === run) tokens.add(run);
}
