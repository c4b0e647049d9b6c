import type { CalendarRefusal, CalendarWish } from "../../contract/calendar-change.ts";
import { daysBetween, isAfter } from "../../kernel/day.ts";
import { text } from "../../kernel/text.ts";
import { readCalendarFile } from "../../rules/calendar-file.ts";
import { changesNothing, waitingChanges, type CalendarChange, type KeptLayer } from "../../rules/calendar-change.ts";
import type { CalendarLayer } from "../../rules/calendar.ts";
import { festival } from "../../rules/festivals.ts";

/** So many days in a row are proclaimed at short notice; more is a list, and comes as a file. */
const mostDays = 31;

type Wished = { readonly change: CalendarChange } | { readonly refusal: CalendarRefusal };

/** The change that somebody wishes for, or why it cannot be one; what would change nothing is refused too. */
export function wishedChange(
  wish: CalendarWish,
  { layers, brought }: { readonly layers: readonly KeptLayer[]; readonly brought: readonly KeptLayer[] },
): Wished {
  const wished = readWish(wish, layers, brought);
  if ("change" in wished && changesNothing(layers, wished.change)) return { refusal: { why: "already-so" } };
  return wished;
}

function readWish(wish: CalendarWish, layers: readonly KeptLayer[], brought: readonly KeptLayer[]): Wished {
  switch (wish.wish) {
    case "take-brought": {
      const change = waitingChanges(layers, brought).find(
        ({ put, drop }) => put[0]?.key === wish.key || drop.includes(wish.key),
      );
      if (change) return { change };
      const inForce = layers.some(({ key }) => key === wish.key);
      return { refusal: inForce ? { why: "already-so" } : { why: "not-brought", field: "key" } };
    }
    case "put-file": {
      const read = readCalendarFile(wish.content);
      if (!read.ok) return { refusal: { why: "not-a-calendar", field: "content", said: read.why } };
      return put({ key: wish.key, origin: "upload", layer: read.layer });
    }
    case "proclaim":
      return proclaimed(wish);
    case "drop-layer":
      return layers.some(({ key }) => key === wish.key)
        ? { change: { put: [], drop: [wish.key] } }
        : { refusal: { why: "not-there", field: "key" } };
  }
}

function proclaimed({ level, days, from, to, name: zh, nameEn }: Extract<CalendarWish, { wish: "proclaim" }>): Wished {
  if (isAfter(from, to)) return { refusal: { why: "days-reversed", field: "to" } };
  if (daysBetween(from, to) >= mostDays) return { refusal: { why: "too-many-days", field: "to" } };
  const name = nameEn === "" ? festival(zh) : text(zh, nameEn);
  const spell = [{ from, to, name }];
  const layer: CalendarLayer = {
    level,
    name,
    off: days === "off" ? spell : [],
    work: days === "worked" ? spell : [],
  };
  // The same days of the same authority are said once: what is said later stands.
  return put({ key: from === to ? `${level} ${from}` : `${level} ${from} ${to}`, origin: "notice", layer });
}

function put(layer: KeptLayer): Wished {
  return { change: { put: [layer], drop: [] } };
}
