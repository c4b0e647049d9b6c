import type { Run } from "../chance/run.ts";

/** What must hold in every run: it answers with a sentence for each breach, and with none where all is well. */
export type Invariant = (run: Run) => string[];
