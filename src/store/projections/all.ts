import { contactProjection } from "./contact.ts";
import { failingProjection } from "./failing.ts";
import { keyUseProjection } from "./key-use.ts";
import { matterProjection } from "./matter.ts";
import { owedProjection } from "./owed.ts";
import type { Projection } from "./projection.ts";
import { runningClockProjection } from "./running-clock.ts";
import { taskProjection } from "./task.ts";

/** Every projection, in the order in which rows are written: what others ask for comes first. */
export const projections: readonly Projection[] = [
  matterProjection,
  contactProjection,
  keyUseProjection,
  taskProjection,
  owedProjection,
  failingProjection,
  runningClockProjection,
];
