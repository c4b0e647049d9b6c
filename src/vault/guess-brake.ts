import { hash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { randomBytes } from "./random.ts";

export type BrakeClock = {
  /** Milliseconds from any fixed moment. */
  now(): number;
  wait(milliseconds: number): Promise<unknown>;
};

export type BrakeLimits = {
  /** Milliseconds before the first wrong answer for a name; it doubles with each further one up to `longestWait`. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** Milliseconds without a wrong try after which a name is forgotten. */
  readonly forgetAfter: number;
  readonly namesRemembered: number;
  /** Wrong answers held back at once, over all names and for one name; beyond either, `later` is said at once. */
  readonly waiting: number;
  readonly waitingForOne: number;
};

export type Checked<Value> =
  | { readonly is: "right"; readonly value: Value; readonly wrongBefore: number }
  | { readonly is: "wrong" }
  | { readonly is: "later" };

export type GuessBrake = {
  /** Tries `attempt`; `undefined` from it means wrong. What it throws goes through and is not counted. */
  check<Value>(name: string, attempt: () => Promise<Value | undefined>): Promise<Checked<Value>>;
};

export const usualLimits: BrakeLimits = {
  firstWait: 500,
  longestWait: 8_000,
  forgetAfter: 900_000,
  namesRemembered: 10_000,
  waiting: 256,
  waitingForOne: 8,
};

export const runningClock: BrakeClock = {
  now: () => performance.now(),
  wait: (milliseconds) => setTimeout(milliseconds),
};

/**
 * Slows wrong guesses at a locator or at an officer's sign-in name, and locks nobody out: every try is checked first, and
 * a right one is answered at once, however many wrong ones came before it. It knows no network address and no device, only
 * a hash of the name that dies with the process.
 *
 * The price of that promise: whoever guesses in parallel and hangs up on slow answers is not slowed by the waiting, only
 * by what a check costs. So what is guessed must be strong of itself: 96 random bits for a receipt, and for a password the
 * length rule and a slow hash of which only a few run at once.
 */
export function guessBrake(clock: BrakeClock = runningClock, limits: BrakeLimits = usualLimits): GuessBrake {
  const names = new Map<string, { wrong: number; last: number; waiting: number }>();
  const salt = randomBytes(16).toString("hex");
  let waiting = 0;

  function remembered(key: string): { wrong: number; last: number; waiting: number } | undefined {
    const name = names.get(key);
    if (name && name.waiting === 0 && clock.now() - name.last >= limits.forgetAfter) names.delete(key);
    return names.get(key);
  }

  function remember(key: string): { wrong: number; last: number; waiting: number } {
    const name = remembered(key) ?? { wrong: 0, last: 0, waiting: 0 };
    names.delete(key);
    names.set(key, name);
    const oldest = names.keys().next();
    if (names.size > limits.namesRemembered && !oldest.done) names.delete(oldest.value);
    name.wrong++;
    name.last = clock.now();
    return name;
  }

  return {
    async check(name, attempt) {
      const key = hash("sha256", `${salt}|${name}`, "base64url");
      const value = await attempt();
      if (value !== undefined) {
        const wrongBefore = remembered(key)?.wrong ?? 0;
        names.delete(key);
        return { is: "right", value, wrongBefore };
      }
      const guessed = remember(key);
      if (waiting >= limits.waiting || guessed.waiting >= limits.waitingForOne) return { is: "later" };
      waiting++;
      guessed.waiting++;
      try {
        await clock.wait(Math.min(limits.firstWait * 2 ** (guessed.wrong - 1), limits.longestWait));
      } finally {
        waiting--;
        guessed.waiting--;
      }
      return { is: "wrong" };
    },
  };
}
