import type { ClockMove, EventOf, Recorded } from "../event.ts";
import type { Matter } from "../state.ts";

/** The clocks and debts that still run, with the last days that a change of the calendar gave them; what has ended stays. */
export function moveClocks(m: Matter, { on, moves }: Recorded & EventOf<"clocks-moved">): Matter {
  const to = new Map<string, ClockMove>(moves.map((move) => [move.about, move]));
  return {
    ...m,
    clocks: m.clocks.map((one) => {
      const move = one.ended ? undefined : to.get(one.clock);
      if (!move) return one;
      const { was, unrolledDue, due } = move;
      return { ...one, record: { ...one.record, unrolledDue, due }, moved: [...(one.moved ?? []), { on, was }] };
    }),
    obligations: m.obligations.map((one) => {
      const move = one.ended ? undefined : to.get(one.obligation);
      if (!move || !one.counted) return one;
      const { unrolledDue, due } = move;
      return { ...one, due, counted: { ...one.counted, unrolledDue, due } };
    }),
  };
}
