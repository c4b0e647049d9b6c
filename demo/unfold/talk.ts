import type { Chance } from "../chance.ts";
import type { SeatName } from "../story.ts";
import type { Tale } from "../tale.ts";
import type { Thread } from "./thread.ts";

/** The messages of a story, one after the other, some days apart. */
export function sayAll({ talk, title }: Tale, office: SeatName, laid: Thread, chance: Chance): void {
  for (const line of talk ?? []) {
    const message = line.slice(2);
    if (line.startsWith("o:")) laid.office(chance.number(0, 1), office, { command: "send-message", message });
    else if (line.startsWith("p:")) laid.petitioner(chance.number(0, 1), { command: "write", message });
    else throw new Error(`“${title}” has a message from nobody: ${line}`);
  }
}
