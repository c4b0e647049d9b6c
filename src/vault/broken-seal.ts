/**
 * Thrown when sealed bytes do not open: under another key, in another place, changed, cut short or in an unknown suite.
 * These are told apart for nobody, because an answer that tells them apart helps only whoever tampers. It is damage, an
 * attack or a bug, never something a citizen did; the message names what was to be opened and carries none of its content.
 */
export class BrokenSeal extends Error {
  override readonly name = "BrokenSeal";

  constructor(what: string) {
    super(`${what} does not open: it was changed, cut short, moved, or sealed under another key`);
  }
}
