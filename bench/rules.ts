import { builtIn } from "../rulebooks/built-in.ts";
import { checkRulebook } from "../src/proof/check.ts";
import type { Figure } from "./figure.ts";

/** How long the checker takes to prove each rulebook that comes with Huiyin, and how many states it explores for it. */
export function rules(): Promise<Figure[]> {
  const figures = builtIn.flatMap((rulebook): Figure[] => {
    const since = performance.now();
    const { states, faults } = checkRulebook(rulebook);
    const seconds = (performance.now() - since) / 1000;
    if (faults.length > 0)
      throw new Error(`${rulebook.id} is not proved: ${faults.map(({ says }) => says.en).join("; ")}`);
    return [
      { name: `rules: proving ${rulebook.id}`, figure: seconds, unit: "s" },
      { name: `rules: states of ${rulebook.id}`, figure: states, unit: "" },
    ];
  });
  const slowest = Math.max(...figures.filter(({ unit }) => unit === "s").map(({ figure }) => figure));
  return Promise.resolve([...figures, { name: "rules: slowest proof of a rulebook", figure: slowest, unit: "s" }]);
}
