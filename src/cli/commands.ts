import type { Command } from "./command.ts";
import { calendarCommand } from "./commands/calendar.ts";
import { doctor } from "./commands/doctor.ts";
import { eraseCommand } from "./commands/erase.ts";
import { importArrivals } from "./commands/import.ts";
import { rebuildCommand } from "./commands/rebuild.ts";
import { rulesCommand } from "./commands/rules.ts";
import { serveCommand } from "./commands/serve.ts";
import { verify } from "./commands/verify.ts";

/** Every command of `huiyin`, in the order in which the help shows them. */
export const commands: readonly Command[] = [
  serveCommand,
  importArrivals,
  verify,
  doctor,
  rulesCommand,
  rebuildCommand,
  calendarCommand,
  eraseCommand,
];
