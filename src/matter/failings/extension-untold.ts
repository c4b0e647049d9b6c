import { addDays } from "../../kernel/day.ts";
import type { Detector } from "../failing.ts";

/** More time that was granted, while the petitioner had not been told when the last day passed (条例 Arts. 34, 44). */
export const extensionUntold: Detector = (m) =>
  m.clocks.flatMap(({ clock, record, asked, ended }) => {
    if (ended || asked?.is !== "granted") return [];
    return [{ kind: "extension-untold" as const, about: clock, since: addDays(record.due, 1) }];
  });
