/**
 * A measurement of the product against data that lies outside it. `run` takes the arguments after its name, writes what it
 * finds by `say`, and gives the exit code: 0 when all holds, 1 when something does not, 2 when it could not be tried.
 */
export type Evaluation = {
  readonly usage: string;
  readonly run: (args: readonly string[], say: (line: string) => void) => Promise<0 | 1 | 2>;
};
