import type { FastifyInstance } from "fastify";
import { clearStaged } from "../access/clear-staged.ts";
import { doWhatIsDue } from "../access/clerk.ts";
import { openDoor } from "../access/open-door.ts";
import type { House } from "../access/house.ts";
import { text, type Text } from "../kernel/text.ts";
import { awaitFounding } from "./await-founding.ts";
import { demoDistrict, demoSignIns, seedDemo } from "./demo.ts";
import { bringUpToRelease } from "./bring-up-to-release.ts";
import { listen, serverOf } from "./listen.ts";
import { openInstallation, type Installation } from "./open.ts";
import type { Settings } from "./settings.ts";
import { clearUnfinishedDemo } from "./unfinished-demo.ts";

export type Serving = { readonly house: House; readonly stop: () => Promise<void> };

/** How often what happens by itself is looked for, in milliseconds. */
const everyMinute = 60_000;
/** How often files of forms that nobody sent are cleared. */
const everyHour = 60 * everyMinute;

/**
 * Opens the installation, fills an empty one with the invented district or waits for its founding, and serves until it is
 * stopped. `stop` ends requests, the clerk and an embedded database, in that order.
 */
export async function serve(settings: Settings, say: (what: Text) => void, stopped: AbortSignal): Promise<Serving> {
  await clearUnfinishedDemo(settings, say);
  const installation = await openInstallation(settings, say);
  let app: FastifyInstance | undefined;
  try {
    const house = await houseOf(installation, settings, say, stopped);
    app = await serverOf(
      openDoor(house),
      house.now,
      settings.demo && house.jurisdiction === demoDistrict.id ? demoSignIns() : undefined,
    );
    await listen(app, settings);
    sayWhere(settings, say);
    // Read ahead, so that who signs in first does not wait for it; should it fail, the first list tries again and says so.
    house.catalogue.now().catch(() => {});
    const server = app;
    const clerk = startWork(() => doWhatIsDue(house), everyMinute, clerkFailed, say);
    const clearing = startWork(() => clearStaged(house), everyHour, clearingFailed, say);
    const stop = async () => {
      await server.close();
      await Promise.all([clerk.stop(), clearing.stop()]);
      await installation.close();
    };
    return { house, stop };
  } catch (error) {
    await app?.close();
    await installation.close();
    throw error;
  }
}

async function houseOf(
  installation: Installation,
  settings: Settings,
  say: (what: Text) => void,
  stopped: AbortSignal,
): Promise<House> {
  const [first] = await installation.jurisdictions();
  if (first) return bringUpToRelease(await installation.openHouse(first), say);
  if (settings.demo) return seedDemo(installation, settings.data, say);
  return awaitFounding(installation, settings, say, stopped);
}

/** Does something at once and then again and again until it is stopped. What fails is said and tried again. */
function startWork(
  work: () => Promise<unknown>,
  every: number,
  failed: (why: string) => Text,
  say: (what: Text) => void,
): { stop: () => Promise<void> } {
  let working = Promise.resolve();
  const turn = () => {
    working = work().then(
      () => undefined,
      (error: unknown) => say(failed(String(error))),
    );
  };
  turn();
  const timer = setInterval(turn, every);
  return {
    stop: () => {
      clearInterval(timer);
      return working;
    },
  };
}

function clerkFailed(why: string): Text {
  return text(`到期事项暂时无法处理，稍后再试：${why}`, `What is due could not be done and is tried again: ${why}`);
}

function clearingFailed(why: string): Text {
  return text(
    `无人提交的附件暂时无法清除，一小时后再试：${why}`,
    `Files of forms that nobody sent could not be cleared; it is tried again in an hour: ${why}`,
  );
}

function sayWhere({ host, port }: Settings, say: (what: Text) => void): void {
  const at = `http://${host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
  say(text(`群众门户  ${at}/\n工作台    ${at}/desk/`, `Portal     ${at}/\nWorkbench  ${at}/desk/`));
}
