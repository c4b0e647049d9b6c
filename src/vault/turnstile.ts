/** Thrown when so many wait already that one more would only make all later; the surface answers "try again soon". */
export class TooBusy extends Error {
  override readonly name = "TooBusy";

  constructor() {
    super("too many wait already");
  }
}

/** Lets `atOnce` works run at a time and up to `waiting` more wait in the order they came; beyond that it throws `TooBusy`. */
export function turnstile({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  const queue: (() => void)[] = [];
  let running = 0;

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running < atOnce) running++;
    else if (queue.length < waiting) await new Promise<void>((turn) => queue.push(turn));
    else throw new TooBusy();
    try {
      return await work();
    } finally {
      // Whoever is next takes over this place, so that nobody slips in between.
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
