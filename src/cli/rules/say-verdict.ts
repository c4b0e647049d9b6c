import { text, type Text } from "../../kernel/text.ts";
import type { Fault, Verdict } from "../../proof/check.ts";
import type { Rulebook } from "../../rules/rulebook.ts";

/** A line for a rulebook: proved or not, and how much was explored; then each fault with its story. */
export function sayVerdict({ id, version, name }: Rulebook, verdict: Verdict, seconds: number): Text[] {
  const { faults, warnings, states, transitions } = verdict;
  const explored = text(
    `走遍 ${states} 种状态、${transitions} 步，用时 ${seconds} 秒`,
    `${states} states and ${transitions} steps explored in ${seconds} s`,
  );
  const head =
    faults.length === 0
      ? text(
          `正常  ${id} ${version}（${name.zh}）：${explored.zh}`,
          `ok     ${id} ${version} (${name.en}): ${explored.en}`,
        )
      : text(
          `有漏洞  ${id} ${version}（${name.zh}）：${faults.length} 处；${explored.zh}`,
          `failed ${id} ${version} (${name.en}): ${faults.length} found; ${explored.en}`,
        );
  return [head, ...faults.flatMap(sayFault), ...warnings.map(sayWarning)];
}

function sayFault({ property, says, story }: Fault): Text[] {
  const head = text(`  × ${says.zh}（${property}）`, `  × ${says.en} (${property})`);
  return [head, ...story.map(({ zh, en }, at) => text(`      ${at + 1} ${zh}`, `      ${at + 1} ${en}`))];
}

function sayWarning({ says }: Fault): Text {
  return text(`  注意：${says.zh}`, `  look: ${says.en}`);
}
