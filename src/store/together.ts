type Waiting<Key, Answer> = {
  readonly key: Key;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
};

/**
 * Makes one question of those that come in the same moment: who asks while an answer is under way waits for it, and all
 * who wait are then asked for together. Nobody is given an answer that was under way before the question came, so what
 * was written before it is seen. `ask` answers in the order of the keys; if it fails, all who were asked for are told. At
 * most `most` are asked for at a time.
 */
export function together<Key, Answer>(
  ask: (keys: readonly Key[]) => Promise<readonly Answer[]>,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Promise<Answer> {
  const queue: Waiting<Key, Answer>[] = [];
  let working = false;

  async function work(): Promise<void> {
    working = true;
    // Who comes in the same moment comes along.
    await Promise.resolve();
    while (queue.length > 0) {
      const asked = queue.splice(0, most);
      try {
        const answers = await ask(asked.map(({ key }) => key));
        asked.forEach(({ answer }, at) => answer(answers[at] as Answer));
      } catch (error) {
        asked.forEach(({ fail }) => fail(error));
      }
    }
    working = false;
  }

  return (key) =>
    new Promise((answer, fail) => {
      queue.push({ key, answer, fail });
      if (!working) void work();
    });
}
