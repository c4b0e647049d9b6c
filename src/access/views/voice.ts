import type { VoiceView } from "../../contract/matter-view.ts";
import type { Voice } from "../../matter/state.ts";
import { said, type WordsById } from "../read-words.ts";

/** What one petitioner said of a matter, with the words they wrote. */
export function voiceView({ position, review, ...rest }: Voice, words: WordsById): VoiceView {
  return {
    ...rest,
    ...(position ? { position: positionView(position, words) } : {}),
    ...(review ? { review: reviewView(review, words) } : {}),
  };
}

function positionView({ note, ...position }: NonNullable<Voice["position"]>, words: WordsById) {
  return { ...position, ...(note ? { words: said(words, note) } : {}) };
}

function reviewView({ grounds, ...review }: NonNullable<Voice["review"]>, words: WordsById) {
  return { ...review, ...(grounds ? { words: said(words, grounds) } : {}) };
}
