import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type {
  CalendarDone,
  CalendarPreview,
  CalendarRefusal,
  CalendarWishOnWire,
} from "../../contract/calendar-change.ts";
import type { Text } from "../../kernel/text.ts";
import { ask } from "../ask.ts";
import { newFormToken } from "../form-token.ts";
import { faultsAt, faultsOf, noFaults } from "../parts/faults.ts";

type Refused = {
  readonly done: false;
  readonly refusal: CalendarRefusal;
  readonly sentence: Text;
  readonly field?: string;
};

/** A wish that was looked at, and what it would move, as far as it is listed. `once` makes a second sending of it harmless. */
export type Looked = { readonly wish: CalendarWishOnWire; readonly preview: CalendarPreview; readonly once: string };

/**
 * Previews a wish, a page of what moves at a time, and applies what was previewed. Sent again after a broken wire, it is
 * applied once; refused, it has to be looked at anew.
 */
export function useWish() {
  const client = useQueryClient();
  const [faults, setFaults] = useState(noFaults);
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<Looked>();

  async function send<Done>(path: string, body: object): Promise<({ readonly done: true } & Done) | undefined> {
    setBusy(true);
    setFaults(noFaults);
    try {
      const answer = await ask<({ readonly done: true } & Done) | Refused>(path, { method: "POST", body });
      if (answer.done) return answer;
      setFaults(faultsAt(answer.field, answer.sentence));
      setLooked(undefined);
    } catch (thrown) {
      setFaults(faultsOf(thrown));
    } finally {
      setBusy(false);
    }
    return undefined;
  }

  const look = async (wish: CalendarWishOnWire, before?: Looked): Promise<void> => {
    const after = before?.preview.next ?? 0;
    const answer = await send<{ readonly preview: CalendarPreview }>("/api/calendar/previews", { wish, after });
    if (!answer) return;
    // Somebody changed the calendar between two pages: what is listed so far no longer holds.
    if (before && answer.preview.seen !== before.preview.seen) return look(wish);
    const rows = [...(before?.preview.rows ?? []), ...answer.preview.rows];
    setLooked({ wish, preview: { ...answer.preview, rows }, once: before?.once ?? newFormToken() });
  };
  const apply = async ({ wish, preview: { seen }, once }: Looked): Promise<CalendarDone | undefined> => {
    const done = await send<CalendarDone>("/api/calendar/changes", { wish, seen, once });
    if (done) await client.invalidateQueries();
    return done;
  };

  return { look, apply, looked, forget: () => setLooked(undefined), faults, busy };
}
