import type { OfficerTold, PetitionerTold, SeatName, Step } from "../story.ts";

/** The steps of one story as they are laid one after the other. `after` counts from the step before. */
export type Thread = {
  readonly office: (after: number, by: SeatName, told: OfficerTold) => void;
  readonly petitioner: (after: number, told: PetitionerTold) => void;
  readonly steps: readonly Step[];
  /** Working days from the arrival to the last step so far. */
  readonly length: () => number;
};

export function thread(): Thread {
  const steps: Step[] = [];
  return {
    steps,
    office: (after, by, told) => void steps.push({ after, by, told }),
    petitioner: (after, told) => void steps.push({ after, petitioner: told }),
    length: () => steps.reduce((sum, { after }) => sum + after, 0),
  };
}

/** The same steps in no more days than there are: pauses shrink in proportion, and their order stays. */
export function fitted(steps: readonly Step[], days: number): Step[] {
  const length = steps.reduce((sum, { after }) => sum + after, 0);
  if (length <= days) return [...steps];
  let told = 0;
  let laid = 0;
  return steps.map((step) => {
    told += step.after;
    const day = Math.floor((told * days) / length);
    const after = day - laid;
    laid = day;
    return { ...step, after };
  });
}
