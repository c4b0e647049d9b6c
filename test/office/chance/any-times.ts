import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import { addDays } from "../../../src/kernel/day.ts";
import { id, type ClockId } from "../../../src/kernel/id.ts";
import type { Matter } from "../../../src/matter/state.ts";
import { pauseReasonIds, type PauseReason } from "../../../src/rules/pause.ts";
import { sealed } from "../outside.ts";
import type { Choices } from "./choices.ts";
import { anyUnit, line, type Fillers } from "./filler.ts";

const words = sealed("words");

/** Fills in what is done to the times of a matter, and how it is pressed for. */
export const timeFillers: Fillers<
  | "ask-extension"
  | "grant-extension"
  | "decline-extension"
  | "pause-clock"
  | "resume-clock"
  | "remind"
  | "supervise"
  | "take-up"
  | "hold-to-account"
> = {
  "ask-extension": ({ m, choices }) => ({ command: "ask-extension", clock: anyClock(m, choices), reason: words }),
  "grant-extension": ({ m, choices }) => ({
    command: "grant-extension",
    clock: anyClock(m, choices),
    ...(choices.percent(50) ? { reason: words } : {}),
  }),
  "decline-extension": ({ m, choices }) => ({
    command: "decline-extension",
    clock: choices.oneOf(m.clocks.filter(({ asked }) => asked))?.clock ?? anyClock(m, choices),
    note: words,
  }),
  "pause-clock": ({ m, choices }) => ({
    command: "pause-clock",
    clock: anyClock(m, choices),
    reason: anyPause(choices),
    note: words,
  }),
  "resume-clock": ({ m, world, choices }) => {
    const paused = m.clocks.filter(({ record }) => record.pauses.some(({ to }) => !to));
    return {
      command: "resume-clock",
      clock: choices.oneOf(paused)?.clock ?? anyClock(m, choices),
      reason: anyPause(choices),
      last: choices.percent(20) ? addDays(world.on, choices.below(4) - 2) : world.on,
    };
  },
  remind: () => ({ command: "remind", note: words }),
  supervise: ({ world, choices }) => ({
    command: "supervise",
    due: addDays(world.on, choices.below(20) - 2),
    listed: choices.percent(30),
    note: words,
  }),
  "take-up": () => ({ command: "take-up", note: words }),
  "hold-to-account": ({ world, choices }) => ({
    command: "hold-to-account",
    unit: anyUnit(world, choices),
    ground: line(discipline.accountabilityGrounds, choices),
    note: words,
  }),
};

function anyClock(m: Matter, choices: Choices): ClockId {
  const running = m.clocks.filter(({ ended }) => !ended);
  return choices.oneOf(choices.percent(90) ? running : m.clocks)?.clock ?? id("none");
}

function anyPause(choices: Choices): PauseReason {
  return choices.percent(80) ? "appraisal" : (choices.oneOf(pauseReasonIds) ?? "hearing");
}
