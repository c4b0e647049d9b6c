import { text, type Text } from "../../kernel/text.ts";
import { isRealName } from "../../matter/facts.ts";
import type { Matter } from "../../matter/state.ts";
import type { NoticeKind } from "../../rules/obligation-rule.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Breach, Property } from "../property.ts";
import { lawfulWaivers, requiredNoticesOf } from "../required.ts";

/** Whoever gave a true name has been told all that was promised before the matter ends. */
export const noticesBeforeTheEnd: Property = {
  id: "notices-before-the-end",
  proves: text(
    "实名信访人在终点之前，得到每一项应有的告知，或者依法免除",
    "Whoever gave a true name meets every promised notice before the end, or it was lawfully waived",
  ),
  breaches: ({ nodes }, { rulebook }) => [
    ...unpromised(rulebook),
    ...unlawfulWaivers(rulebook),
    ...nodes
      .filter(({ s: { m } }) => m.stage === "struck-off" && isRealName(m))
      .flatMap((at) => untold(at.s.m, rulebook).map((breach) => ({ ...breach, at }))),
    ...nodes
      .filter(({ s: { m } }) => m.stage === "refused" && isRealName(m) && rulebook.promises.notices.includes("refusal"))
      .filter(({ s: { m } }) => noticesOf("refusal", m, rulebook).length === 0)
      .map((at) => ({ about: "refusal", at, says: sayUntold("refusal") })),
  ],
};

function unpromised(rulebook: Rulebook): Breach[] {
  return requiredNoticesOf(rulebook)
    .filter((kind) => !rulebook.promises.notices.includes(kind))
    .map((kind) => ({
      about: `unpromised:${kind}`,
      says: text(`没有承诺${kinds[kind].zh}`, `The rulebook does not promise ${kinds[kind].en}`),
    }));
}

function unlawfulWaivers({ obligations }: Rulebook): Breach[] {
  return obligations
    .filter(({ notice }) => notice !== undefined)
    .flatMap(({ id, name, waivers }) =>
      waivers
        .filter((waiver) => !lawfulWaivers.includes(waiver.id))
        .map((waiver) => ({
          about: `waiver:${id}:${waiver.id}`,
          says: text(
            `“${name.zh}”可以用“${waiver.name.zh}”免除，而这没有任何依据可查`,
            `“${name.en}” can be waived for “${waiver.name.en}”, which nothing in the matter bears out`,
          ),
        })),
    );
}

function untold(m: Matter, rulebook: Rulebook): Breach[] {
  const kinds = [...new Set([...requiredNoticesOf(rulebook), ...rulebook.promises.notices])].filter((kind) =>
    isDue(kind, m),
  );
  return kinds
    .filter((kind) => {
      const notices = noticesOf(kind, m, rulebook);
      return notices.length === 0 || notices.some(({ ended }) => !ended);
    })
    .map((kind) => ({ about: kind, says: sayUntold(kind) }));
}

function noticesOf(kind: NoticeKind, m: Matter, { obligations }: Rulebook): Matter["obligations"] {
  const rules = new Set(
    obligations.filter(({ notice, to }) => notice === kind && to === "reporter").map(({ id }) => id),
  );
  return m.obligations.filter(({ rule }) => rules.has(rule));
}

/** Whether what this notice tells of has happened on the way. */
function isDue(kind: NoticeKind, { moments, clocks }: Matter): boolean {
  switch (kind) {
    case "acknowledgement":
    case "acceptance":
    case "result":
      return true;
    case "routing":
      return moments.transferred !== undefined || moments.assigned !== undefined;
    case "handler":
      return moments["handler-named"] !== undefined;
    case "extension":
      return clocks.some(({ record }) => record.extensions.length > 0);
    case "refusal":
    case "transcript":
    case "disclosure":
      return false;
  }
}

const kinds: Readonly<Record<NoticeKind, Text>> = {
  acknowledgement: text("收到确认", "the acknowledgement of receipt"),
  acceptance: text("受理告知", "the notice that it was taken in"),
  routing: text("去向告知", "the notice of where it went"),
  handler: text("承办告知", "the notice of who handles it"),
  extension: text("延期告知", "the notice of more time"),
  result: text("结果反馈", "the result"),
  refusal: text("不予受理告知", "the notice of refusal"),
  transcript: text("记录核对", "the record to check"),
  disclosure: text("披露前告知", "the notice before a disclosure"),
};

function sayUntold(kind: NoticeKind): Text {
  const { zh, en } = kinds[kind];
  return text(
    `已到终点，实名信访人却没有得到${zh}`,
    `It ended, and whoever gave a true name was not told: ${en} is missing`,
  );
}
