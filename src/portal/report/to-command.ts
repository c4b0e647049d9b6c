import type { Day } from "../../kernel/day.ts";
import type { Language } from "../../kernel/text.ts";
import type { ReceiveContactOnWire } from "../../matter/command.ts";
import type { Draft, DraftSubject } from "./draft.ts";
import { measure } from "./measure.ts";
import { picked, stationsNear, type Where } from "./places.ts";

/**
 * The contact as the door takes it in, which adds the files sent ahead under the form's token. Empty boxes are left out; an
 * anonymous report carries nobody who reports.
 */
export function toCommand(draft: Draft, where: Where, on: Day, language: Language): ReceiveContactOnWire {
  const { programme } = draft;
  const region = picked(where, draft.regions).at(-1)?.region;
  const station = stationsNear(where, draft.regions).find((one) => one.station === draft.station)?.station;
  const [place, time] = [draft.place.trim(), draft.time.trim()];
  return {
    command: "receive-contact",
    ...(programme && { programme }),
    channel: "web",
    arrivedOn: on,
    language,
    realName: draft.how === "real",
    points: draft.points.filter((point) => point.trim()).map((point) => ({ text: point.trim() })),
    reporters:
      draft.how === "real" ? [{ identity: { name: draft.name, phone: draft.phone, address: draft.address } }] : [],
    subjects: draft.subjects
      .filter(isNamed)
      .slice(0, measure.subjects)
      .map((who) => ({ who: { identity: who } })),
    ...(region && { region }),
    ...(station && { station }),
    ...(place && { place: { text: place } }),
    ...(time && { time: { text: time } }),
  };
}

/** Whether anything was written about this one. */
export function isNamed({ name, post, unit }: DraftSubject): boolean {
  return [name, post, unit].some((written) => written.trim());
}
