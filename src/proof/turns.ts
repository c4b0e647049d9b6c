import { addDays, isAfter, type Day } from "../kernel/day.ts";
import { sayDay } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import { isOver } from "../rules/clock.ts";
import type { ClockRule } from "../rules/clock-rule.ts";
import { voiceOf } from "../matter/voice.ts";
import { clerk, type Model } from "./model/model.ts";
import { quoted } from "./say-command.ts";
import type { Situation, Step } from "./situation.ts";

/** A last day after which something can be done that could not, or cannot that could. */
export type Turn = { readonly name: string; readonly last: Day; readonly says: Text };

/**
 * The last days that still lie ahead and on which something hangs. Of the other clocks only the word for how they ended
 * differs after their last day, met or late, and nothing that is proved hangs on it.
 */
export function turnsAhead({ m, on }: Pick<Situation, "m" | "on">, model: Model): Turn[] {
  const { rulebook, office } = model;
  const now = office(clerk, on);
  const clocks = m.clocks.flatMap(({ record, ended }): Turn[] => {
    const rule = rulebook.clocks.find(({ id }) => id === record.rule);
    if (ended || !rule || !turnsSomething(rule) || isOver(record, now)) return [];
    return [{ name: rule.id, last: record.due, says: quoted(rule.name) }];
  });
  const voice = m.contacts[0] ? voiceOf(m, m.contacts[0].contact) : {};
  const { withdrawal, review } = voice;
  return [
    ...clocks,
    ...(withdrawal && !withdrawal.effective && !isAfter(on, withdrawal.takesEffect)
      ? [
          {
            name: "withdrawal",
            last: withdrawal.takesEffect,
            says: text("反悔期", "the time to take the withdrawal back"),
          },
        ]
      : []),
    ...(m.reply && !review && !isAfter(on, m.reply.reviewUntil)
      ? [{ name: "review", last: m.reply.reviewUntil, says: text("复查申请期限", "the time to ask for a review") }]
      : []),
  ].toSorted((one, other) => (one.last < other.last ? -1 : 1));
}

/** Whether anything but the word for its end changes when a clock of this rule has run out. */
export function turnsSomething({ extension, pauses = [], until }: ClockRule): boolean {
  return extension !== undefined || pauses.length > 0 || until === "acceptance-answered";
}

/** Lets the days go by until just after the next last day. Between two of them nothing changes, so no day between is tried. */
export function letTimePass(s: Situation, model: Model): Step | undefined {
  const [next] = turnsAhead(s, model);
  if (!next) return undefined;
  const on = addDays(next.last, 1);
  const until = sayDay(next.last);
  const what = text(`已过（最后一天是${until.zh}）`, `is over (its last day was ${until.en})`);
  return { to: { ...s, on }, said: [{ on, who: next.says, what }], hand: "office" };
}

/** What of the turns belongs to the state: which lie ahead, in their order. */
export function turnsKey(s: Situation, model: Model): string {
  return turnsAhead(s, model)
    .map(({ name }) => name)
    .join(">");
}
