import type { Text } from "../kernel/text.ts";

/** What the desk says when it cannot carry out what was asked: sentences, and at which field where one is meant. */
export type Fault = {
  readonly sentence: Text;
  readonly fields?: readonly { readonly field: string; readonly sentence: Text }[];
};
