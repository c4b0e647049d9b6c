import { builtIn } from "../../../rulebooks/built-in.ts";
import { text } from "../../kernel/text.ts";
import { checkRulebook } from "../../proof/check.ts";
import { rulebookJsonSchema } from "../../rules/language/read.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Command, Found, Misused } from "../command.ts";
import { byId, readRulebooks } from "../rules/read-rulebooks.ts";
import { sayVerdict } from "../rules/say-verdict.ts";

/** Proves rulebooks before they are used, and gives out the language to write one's own in. */
export const rulesCommand: Command = {
  name: "rules",
  says: text(
    "rules check：证明规则库没有漏洞；有漏洞就讲出最短的一条路；rules show：把规则库写成 JSON；rules schema：给编辑器用的 JSON Schema",
    "rules check: prove rulebooks before they are used, and tell the shortest way to what is wrong; rules show: one as JSON; rules schema: the language as a JSON Schema for editors",
  ),
  words: ["check"],
  more: text("[规则库或文件…]", "[RULEBOOK or FILE…]"),
  flags: {},
  run: (given) => run(given.words),
};

async function run([does, ...named]: readonly string[]): Promise<Found | Misused> {
  if (does === "check") return check(named);
  if (does === "show") {
    const read = byId(named[0] ?? "", builtIn);
    return "misused" in read ? read : asJson(read.rulebook);
  }
  if (does === "schema") return asJson(rulebookJsonSchema());
  return {
    misused: text(
      `rules 后面要写 check、show 或者 schema，不是“${does}”。`,
      `Write check, show or schema after rules, not “${does}”.`,
    ),
  };
}

async function check(named: readonly string[]): Promise<Found | Misused> {
  const read = await readRulebooks(named, builtIn);
  if ("misused" in read) return read;
  if ("rulebooks" in read) return checkAll(read.rulebooks);
  const { path, wrong, lines } = read.unreadable;
  return { good: false, lines, facts: { unreadable: path, wrong } };
}

function asJson(value: object): Found {
  const written = JSON.stringify(value, null, 2);
  return { good: true, lines: [text(written, written)], facts: { written: value } };
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
