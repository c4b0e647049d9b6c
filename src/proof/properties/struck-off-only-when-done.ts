import { text } from "../../kernel/text.ts";
import type { Matter } from "../../matter/state.ts";
import type { ClosingCheck } from "../../rules/closing-rule.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Breach, Property } from "../property.ts";
import { requiredChecks, requiredChecksOf } from "../required.ts";

/** No matter is struck off while a condition of closing is false, even if the rulebook forgot to ask for it. */
export const struckOffOnlyWhenDone: Property = {
  id: "struck-off-only-when-done",
  proves: text(
    "任一销号条件不成立，都不能销号（四个不结）",
    "Nothing is struck off while any condition of closing is false",
  ),
  breaches: ({ nodes }, { rulebook }) => [
    ...forgotten(rulebook),
    // Looked at as it is struck off: what the petitioner says afterwards is theirs to say.
    ...nodes
      .flatMap(({ s, ways }) => (s.m.stage === "replied" ? ways.map(({ to }) => to) : []))
      .filter(({ s }) => s.m.stage === "struck-off")
      .flatMap((at) =>
        falseConditions(at.s.m, rulebook).map((check): Breach => {
          const { zh, en } = requiredChecks[check];
          return { about: check, at, says: text(`已经销号，但${zh}`, `It was struck off although ${en}`) };
        }),
      ),
  ],
};

/** The checks that no condition asks for. */
function forgotten(rulebook: Rulebook): Breach[] {
  const asked = new Set(rulebook.closing.flatMap(({ checks }) => checks));
  return requiredChecksOf(rulebook)
    .filter((check) => !asked.has(check))
    .map((check) => ({
      about: `forgotten:${check}`,
      says: text(
        `销号条件没有问：${requiredChecks[check].zh}（缺少检查 ${check}）`,
        `No condition of closing asks whether ${requiredChecks[check].en} (the check ${check} is missing)`,
      ),
    }));
}

/** The conditions read a second time, on purpose apart from `matter/closing.ts`. */
export function falseConditions(m: Matter, rulebook: Rulebook): ClosingCheck[] {
  const signers = new Set(m.gates.map(({ by }) => by));
  const blocks = new Set(rulebook.obligations.flatMap(({ id, blocks }) => (blocks === "nothing" ? [] : id)));
  const holds: Record<ClosingCheck, boolean> = {
    "every-point-found": m.points.every(({ finding }) => finding),
    "every-point-answered": m.points.every(({ answer }) => answer),
    "gates-passed": rulebook.gates.length === m.gates.length && signers.size === m.gates.length,
    replied: m.reply !== undefined,
    "obligations-ended": m.obligations.every(({ rule, ended }) => ended || !blocks.has(rule)),
    "duties-done": rulebook.duties.every(({ id }) => m.duties[id]?.done),
    "milestones-reached": m.package?.milestones.every(({ reached }) => reached) ?? true,
    "position-known": m.contacts.every(({ contact, realName }) => isKnown(m, contact, realName, rulebook)),
    "no-open-withdrawal": Object.values(m.voices).every(({ withdrawal }) => withdrawal?.effective !== false),
  };
  return requiredChecksOf(rulebook).filter((check) => !holds[check]);
}

function isKnown(m: Matter, contact: string, realName: boolean, rulebook: Rulebook): boolean {
  const voice = m.voices[contact];
  const others = m.contacts.some((one) => one.realName && m.voices[one.contact]?.nameVerified !== "not-verifiable");
  if (others && (!realName || voice?.nameVerified === "not-verifiable")) return true;
  const { on } = m.reply ?? {};
  const tries = m.revisits.filter(
    (one) => one.contact === contact && one.outcome === "unreachable" && on && one.on >= on,
  );
  return (
    rulebook.positions.some(({ id, settles }) => settles && voice?.position?.position === id) ||
    voice?.review !== undefined ||
    voice?.withdrawal?.effective === true ||
    new Set(tries.map((one) => one.on)).size >= rulebook.unreachable.attemptsOnDifferentDays
  );
}
