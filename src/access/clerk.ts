import type { MatterId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import type { ClerkCommand } from "../matter/command.ts";
import { petitioners } from "../matter/voice.ts";
import { inJurisdiction, type Sight } from "../store/connect.ts";
import { carryOut } from "./carry-out.ts";
import type { House } from "./house.ts";
import { loadMatter } from "./load.ts";
import { forgetOverSessions } from "./staff-sessions.ts";

/**
 * Does what happens by itself when its day has come: withdrawals take effect, rights to review lapse. It goes the same
 * path as everybody, so doing it twice does nothing. Answers with how many it carried out.
 */
export async function doWhatIsDue(house: House): Promise<number> {
  const { jurisdiction } = house;
  const sight: Sight = { jurisdiction, as: "clerk" };
  const on = dayIn(house.zone, instant(house.now()));
  await forgetOverSessions(house);
  const waiting = await inJurisdiction(
    house.store,
    sight,
    (tx) => tx<{ matter: MatterId }[]>`
    select matter from matter where jurisdiction = ${jurisdiction} and wakes_on < ${on}::date order by wakes_on limit 1000`,
  );
  let done = 0;
  for (const { matter } of waiting) {
    for (const command of await dueCommands(house, sight, matter, on)) {
      const outcome = await carryOut(house, { actor: { as: "clerk" }, sight, matter, command });
      if (outcome.done) done++;
    }
  }
  return done;
}

async function dueCommands(house: House, sight: Sight, matter: MatterId, on: string): Promise<ClerkCommand[]> {
  const loaded = await inJurisdiction(house.store, sight, (tx) => loadMatter(tx, house.jurisdiction, matter));
  const m = loaded?.m;
  if (!m) return [];
  const voices = petitioners(m).map(({ voice }) => voice);
  return [
    ...(voices.some(({ withdrawal }) => withdrawal && !withdrawal.effective && withdrawal.takesEffect < on)
      ? [{ command: "let-withdrawal-take-effect" } as const]
      : []),
    ...(m.reply && m.reply.reviewUntil < on && voices.some(({ review }) => !review)
      ? [{ command: "let-review-right-lapse" } as const]
      : []),
  ];
}
