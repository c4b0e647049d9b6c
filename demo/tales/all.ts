import type { Tale } from "../tale.ts";
import { accounts } from "./accounts.ts";
import { again } from "./again.ts";
import { appeals } from "./appeals.ts";
import { bureaus } from "./bureaus.ts";
import { conduct } from "./conduct.ts";
import { elsewhere } from "./elsewhere.ts";
import { empty } from "./empty.ts";
import { farm } from "./farm.ts";
import { health } from "./health.ts";
import { homes } from "./homes.ts";
import { land } from "./land.ts";
import { litigation } from "./litigation.ts";
import { posts } from "./posts.ts";
import { projects } from "./projects.ts";
import { relief } from "./relief.ts";
import { schools } from "./schools.ts";
import { thisWeek } from "./this-week.ts";
import { waters } from "./waters.ts";
import { windows } from "./windows.ts";
import { works } from "./works.ts";

/** Every tale of the demo, 300 arrivals in eight months. All people, places and events are invented. */
export const tales: readonly Tale[] = [
  ...accounts,
  ...relief,
  ...land,
  ...works,
  ...homes,
  ...farm,
  ...waters,
  ...schools,
  ...health,
  ...conduct,
  ...windows,
  ...posts,
  ...projects,
  ...bureaus,
  ...appeals,
  ...litigation,
  ...elsewhere,
  ...empty,
  ...thisWeek,
  ...again,
];
