import type { Matter } from "./state.ts";

/** Why no clock of ours runs on a matter: it is over, it goes on in another one, or the organ above keeps its time. */
export type NoClock = "over" | "in-another" | "organ-above";

/** The reason why no clock runs, where none has to; at every other stage one runs. */
export function whyNoClock({ stage, erasure }: Matter): NoClock | undefined {
  if (erasure?.erasedOn !== undefined) return "over";
  switch (stage) {
    case "refused":
    case "struck-off":
      return "over";
    case "merged":
      return "in-another";
    case "passed-up":
      return "organ-above";
    case "at-the-gates":
    case "triage":
    case "to-decide":
    case "transferred":
    case "handling":
    case "replied":
      return undefined;
  }
}
