import type { Invariant } from "./invariant.ts";

/** Nobody passes two gates of one matter, and the gates stand in their order. */
export const oneGateEach: Invariant = ({ tried }) =>
  tried.flatMap(({ after }) =>
    [...after.values()].flatMap(({ matter, gates }) => {
      const people = new Set(gates.map(({ by }) => by));
      const order = ["entry", "review", "quality"].slice(0, gates.length).join();
      return [
        ...(people.size === gates.length ? [] : [`one person passed two gates of ${matter}`]),
        ...(gates.map(({ gate }) => gate).join() === order ? [] : [`the gates of ${matter} were passed out of order`]),
      ];
    }),
  );
