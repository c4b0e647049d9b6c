import { sayDays } from "../../kernel/say-day.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { CalendarChange, KeptLayer } from "../../rules/calendar-change.ts";

/** What was changed in a calendar, in one line of its log. */
export function sayCalendarChange({ put, drop }: CalendarChange): Text {
  const said = [...put.map(sayPut), ...drop.map((key) => text(`撤下“${key}”`, `“${key}” was taken out`))];
  return text(said.map(({ zh }) => zh).join("；"), said.map(({ en }) => en).join("; "));
}

function sayPut({ key, origin, layer }: KeptLayer): Text {
  const { name, off, work, known } = layer;
  const [spell] = [...off, ...work];
  if (origin === "notice" && spell) {
    const days = sayDays(spell.from, spell.to);
    return off.length > 0
      ? text(`${days.zh}放假：${name.zh}`, `${days.en}: off, ${name.en}`)
      : text(`${days.zh}上班：${name.zh}`, `${days.en}: worked, ${name.en}`);
  }
  const until = known && sayDays(known.until, known.until);
  return text(
    `放入“${key}”（${name.zh}${until ? `，已知到${until.zh}` : ""}）`,
    `“${key}” (${name.en}${until ? `, known until ${until.en}` : ""}) was put in`,
  );
}
