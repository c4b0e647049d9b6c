import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import type { MatterEvent, Recorded } from "../../../src/matter/event.ts";
import type { Invariant } from "./invariant.ts";

/**
 * Each obligation ends at most once, served with a proof its rule accepts or waived for a reason it knows (invariant 3), and
 * a waiver that rests on attempts or on an earlier matter shows them.
 */
export const debtsEndOnce: Invariant = ({ world }) =>
  [...world.histories.values()].flatMap((history) => {
    const ended = history.flatMap((event) => (ends(event) ? [event] : []));
    const arose = history.flatMap((event) => (event.type === "obligation-arose" ? [event] : []));
    return arose.flatMap(({ obligation, rule }) => {
      const mine = ended.filter((event) => event.obligation === obligation);
      const line = discipline.obligations.find(({ id }) => id === rule);
      const unlawful = mine.filter((event) =>
        event.type === "obligation-served"
          ? !line?.proofs.some((proof) => proof === event.proof)
          : !line?.waivers.some(({ id }) => id === event.reason),
      );
      return [
        ...(mine.length > 1 ? [`${rule} ended ${mine.length} times`] : []),
        ...mine.filter(isUnproven(history)).map(() => `${rule} was waived without proof`),
        ...unlawful.map(({ type }) => `${rule}: ${type} as its rule does not allow`),
      ];
    });
  });

function isUnproven(history: readonly Recorded[]): (event: MatterEvent) => boolean {
  const tried = history.flatMap((event) => (event.type === "revisited" && event.outcome !== "reached" ? event.on : []));
  return (event) => {
    if (event.type !== "obligation-waived") return false;
    const shown = new Set(event.shownBy ?? []);
    if (event.reason === "repeat") return shown.size !== 1;
    return (
      event.reason === "unreachable" && (shown.size < 3 || [...shown].some((on) => !tried.some((one) => one === on)))
    );
  };
}

function ends(event: MatterEvent): event is Extract<MatterEvent, { type: "obligation-served" | "obligation-waived" }> {
  return event.type === "obligation-served" || event.type === "obligation-waived";
}
