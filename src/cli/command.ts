import type { Text } from "../kernel/text.ts";
import type { Settings } from "./settings.ts";

/** A flag by its name without dashes. One with `takes` is followed by a value, which that word stands for in the help. */
export type Flag = { readonly takes?: string; readonly says: Text };

/** What was typed after the command's name: values by flag, and the words that stand by themselves. */
export type Given = {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly set: ReadonlySet<string>;
  readonly words: readonly string[];
};

/** Where a command runs. `say` is for people who wait (standard error); what a command found is what it returns. */
export type Around = {
  readonly settings: Settings;
  readonly say: (what: Text) => void;
  /** Asks whoever sits at the terminal for a secret and does not show what is typed; a pipe answers with its first line. */
  readonly askSecret: (prompt: Text) => Promise<string>;
  /** Aborted when the operator wants it to end. */
  readonly stopped: AbortSignal;
};

/**
 * `good` decides between exit 0 and 1, unless `code` says it finer; `lines` are for people, `facts` for machines
 * (`--json`).
 */
export type Found = {
  readonly good: boolean;
  readonly code?: 0 | 1 | 2;
  readonly lines: readonly Text[];
  readonly facts: Readonly<Record<string, unknown>>;
};

/** The command was not used as its help says: a sentence, and exit 2. */
export type Misused = { readonly misused: Text };

/**
 * One command of `huiyin`. `words` are the names of what has to stand by itself, such as `FILE`; after them any number may
 * follow where `more` says what.
 */
export type Command = {
  readonly name: string;
  readonly says: Text;
  readonly words: readonly string[];
  readonly more?: Text;
  readonly flags: Readonly<Record<string, Flag>>;
  readonly run: (given: Given, around: Around) => Promise<Found | Misused>;
};
