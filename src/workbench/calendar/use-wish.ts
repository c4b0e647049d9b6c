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

/** A wish that was looked at: what it would move, as far as it is listed. */
export type Looked = { readonly wish: CalendarWishOnWire; readonly preview: CalendarPreview };

/** Previews a wish, a page of what moves at a time, and applies what was previewed. Sent again after a broken wire, it is applied once. */
export function useWish() {
  const client = useQueryClient();
  const [once] = useState(newFormToken);
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
    } catch (thrown) {
      setFaults(faultsOf(thrown));
    } finally {
      setBusy(false);
    }
    return undefined;
  }

  const look = async (wish: CalendarWishOnWire, before?: CalendarPreview): Promise<void> => {
    const after = before?.next ?? 0;
    const answer = await send<{ readonly preview: CalendarPreview }>("/api/calendar/previews", { wish, after });
    if (!answer) return before ? undefined : setLooked(undefined);
    const rows = [...(before?.rows ?? []), ...answer.preview.rows];
    setLooked({ wish, preview: { ...answer.preview, rows } });
  };
  const apply = async ({ wish, preview: { seen } }: Looked): Promise<CalendarDone | undefined> => {
    const done = await send<CalendarDone>("/api/calendar/changes", { wish, seen, once });
    if (done) await client.invalidateQueries();
    return done;
  };

  return { look, apply, looked, forget: () => setLooked(undefined), faults, busy };
}
