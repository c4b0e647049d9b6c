/** One thing that `npm run check` looks at. `look` takes the project's folder and returns what is wrong, a line each. */
export type Check = { name: string; look: (root: string) => Promise<readonly string[]> };
