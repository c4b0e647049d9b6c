/** What one folder of `src/` may lean on. A folder may always import itself. */
export type Direction = {
  /** The other folders of `src/`, or of those beside it, that it may import. */
  readonly imports: readonly string[];
  /** Out of its reach beside folders: `outside` is Node, packages, the clock, chance and the network; `node` is Node alone. */
  readonly without?: "outside" | "node";
};

const domain = ["organisation", "rules", "matter", "agenda", "register"] as const;
const all = ["kernel", ...domain, "contract", "vault", "witness", "papers", "insight", "store", "access", "intake"];

/**
 * The table of directions: who may import whom. It is the linter's configuration (`oxlint.config.ts`), and
 * `directions.test.ts` breaks each line of it once. A folder of `src/` that is not in it fails that test.
 */
export const directions: Readonly<Record<string, Direction>> = {
  kernel: { imports: [], without: "node" },

  organisation: { imports: ["kernel"], without: "outside" },
  rules: { imports: ["kernel", "organisation"], without: "outside" },
  matter: { imports: ["kernel", "organisation", "rules"], without: "outside" },
  proof: { imports: ["kernel", "organisation", "rules", "matter"], without: "outside" },
  agenda: { imports: ["kernel", "organisation", "rules", "matter"], without: "outside" },
  register: { imports: ["kernel", "organisation", "rules", "matter", "agenda"], without: "outside" },

  contract: { imports: ["kernel", "organisation", "rules", "matter"], without: "outside" },

  vault: { imports: ["kernel", "organisation", "rules", "matter"] },
  witness: { imports: ["kernel", "organisation", "rules", "matter"] },
  papers: { imports: ["kernel", "organisation", "rules", "matter"] },
  insight: { imports: ["kernel", "organisation", "rules", "matter"] },

  store: { imports: ["kernel", ...domain] },
  access: { imports: ["kernel", ...domain, "contract", "store", "vault", "witness", "rulebooks"] },
  intake: { imports: ["kernel", ...domain, "access", "papers", "insight", "rulebooks"] },
  clerk: { imports: ["kernel", ...domain, "access", "papers", "insight", "rulebooks"] },

  portal: { imports: ["kernel", ...domain, "access", "contract"] },
  desk: { imports: ["kernel", ...domain, "access", "contract"] },
  workbench: { imports: ["kernel", "rules", "contract"], without: "node" },

  cli: { imports: [...all, "proof", "clerk", "portal", "desk", "rulebooks", "demo"] },
};

/** Every folder a line of the table can name. */
export const folders: readonly string[] = Object.keys(directions);

/** What stands beside `src/`, and that no folder of `src/` imports unless its line says so. */
export const beside = ["rulebooks", "demo", "test", "bench", "bin"] as const;

/** Names through which the world gets into a pure folder. Time, chance and keys come in as arguments. */
export const worldly = {
  Date: "Time comes in as an argument: a Day or an Instant of kernel.",
  fetch: "The domain speaks to nobody. Let intake, clerk or main do it.",
  process: "The environment is read once, in main.ts.",
  globalThis: "Nothing is reached through the global object.",
  crypto: "Keys and identifiers are made outside the domain and come in as arguments.",
  performance: "The domain reads no clock.",
  setTimeout: "The domain waits for nothing: the clerk wakes it.",
  setInterval: "The domain waits for nothing: the clerk wakes it.",
  console: "A decision returns what it has to say.",
  Buffer: "Buffer is Node's. Use Uint8Array.",
} as const;
