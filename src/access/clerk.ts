import type { MatterId } from "../kernel/id.ts";
import { instant } from "../kernel/instant.ts";
import type { ClerkCommand } from "../matter/command.ts";
import { standing } from "../matter/decide.ts";
import { inJurisdiction, type Sight } from "../store/connect.ts";
import { carryOut } from "./carry-out.ts";
import { officeOf, rulebookOf, type House } from "./house.ts";
import { loadMatter } from "./load.ts";
import { forgetOverSessions } from "./staff-sessions.ts";

/**
 * Does what happens by itself when its day has come: withdrawals take effect, rights to review lapse, warnings are given. It goes the same
 * path as everybody, so doing it twice does nothing. Answers with how many it carried out.
 */
export async function doWhatIsDue(house: House): Promise<number> {
  const { jurisdiction } = house;
  const sight: Sight = { jurisdiction, as: "clerk" };
  const at = instant(house.now());
  await forgetOverSessions(house);
  const waiting = await inJurisdiction(
    house.store,
    sight,
    (tx) => tx<{ matter: MatterId }[]>`
    select matter from matter where jurisdiction = ${jurisdiction} and wakes_at <= ${at} order by wakes_at limit 1000`,
  );
  let done = 0;
  for (const { matter } of waiting) {
    for (const command of await dueCommands(house, sight, matter)) {
      const outcome = await carryOut(house, { actor: { as: "clerk" }, sight, matter, command });
      if (outcome.done) done++;
    }
  }
  return done;
}

async function dueCommands(house: House, sight: Sight, matter: MatterId): Promise<ClerkCommand[]> {
  const loaded = await inJurisdiction(house.store, sight, (tx) => loadMatter(tx, house.jurisdiction, matter));
  if (!loaded) return [];
  const office = await officeOf(
    house,
    { as: "clerk" },
    rulebookOf(house, loaded.m.rulebook),
    await house.calendars.now(),
  );
  return happening
    .map((command) => ({ command }))
    .filter(({ command }) => "office" in standing(command, loaded.m, office));
}

/** What comes with its day or its moment, in the order in which it happens on one day. */
const happening = ["let-withdrawal-take-effect", "let-review-right-lapse", "fire-rungs"] as const;
