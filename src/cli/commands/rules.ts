import { builtIn } from "../../../rulebooks/built-in.ts";
import { text } from "../../kernel/text.ts";
import { checkRulebook } from "../../proof/check.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Command, Found, Misused } from "../command.ts";
import { readRulebooks } from "../rules/read-rulebooks.ts";
import { sayVerdict } from "../rules/say-verdict.ts";

/** Proves rulebooks before they are used. */
export const rulesCommand: Command = {
  name: "rules",
  says: text(
    "rules check：证明规则库没有漏洞；有漏洞就讲出最短的一条路",
    "rules check: prove rulebooks before they are used, and tell the shortest way to what is wrong",
  ),
  words: ["check"],
  more: text("[规则库…]", "[RULEBOOK…]"),
  flags: {},
  run: (given) => Promise.resolve(run(given.words)),
};

function run([does, ...named]: readonly string[]): Found | Misused {
  if (does !== "check")
    return { misused: text(`rules 后面要写 check，不是“${does}”。`, `Write check after rules, not “${does}”.`) };
  const read = readRulebooks(named, builtIn);
  return "misused" in read ? read : checkAll(read.rulebooks);
}

/** Checks these rulebooks, one after the other; it is good when every one is proved. */
export function checkAll(rulebooks: readonly Rulebook[]): Found {
  const checked = rulebooks.map((rulebook) => {
    const since = performance.now();
    const verdict = checkRulebook(rulebook);
    return { rulebook, verdict, seconds: Math.round((performance.now() - since) / 10) / 100 };
  });
  return {
    good: checked.every(({ verdict }) => verdict.faults.length === 0),
    lines: checked.flatMap(({ rulebook, verdict, seconds }) => sayVerdict(rulebook, verdict, seconds)),
    facts: {
      checked: checked.map(({ rulebook: { id, version }, verdict, seconds }) => ({ id, version, ...verdict, seconds })),
    },
  };
}
