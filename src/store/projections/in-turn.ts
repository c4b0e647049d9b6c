/**
 * Statements that are sent while those before them are still carried out, up to two batches ahead, so that neither side waits
 * for the other. A failure shows in the batches after it.
 */
export function inTurn(first: readonly Promise<unknown>[]) {
  const sent = [settled(first)];
  return {
    async add(send: () => Promise<unknown>[]): Promise<void> {
      while (sent.length > 2) await sent.shift();
      sent.push(settled(send()));
    },
    async end(): Promise<void> {
      await Promise.all(sent);
    },
  };
}

/** All of them, watched from now on, so that one that fails early is not taken for one that nobody waits for. */
function settled(statements: readonly Promise<unknown>[]): Promise<unknown> {
  const all = Promise.all(statements);
  all.catch(() => {});
  return all;
}
