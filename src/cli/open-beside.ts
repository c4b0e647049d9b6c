import type { House } from "../access/house.ts";
import { text, type Text } from "../kernel/text.ts";
import { formatAddress } from "../store/address.ts";
import { CannotStart } from "../store/cannot-start.ts";
import { findRunning } from "../store/embedded/running.ts";
import type { Jurisdiction } from "../store/jurisdiction.ts";
import type { Misused } from "./command.ts";
import { openInstallation, type Installation } from "./open.ts";
import type { Settings } from "./settings.ts";

/** Opens the installation, beside the server when that runs on its embedded database. */
export async function openBeside(settings: Settings, say: (what: Text) => void): Promise<Installation> {
  if (settings.databaseUrl !== undefined) return openInstallation(settings, say);
  const running = await findRunning(settings.data);
  return openInstallation(running ? { ...settings, databaseUrl: formatAddress(running) } : settings, say);
}

/** Opens the installation for as long as the work takes. */
export async function withInstallation<T>(
  settings: Settings,
  say: (what: Text) => void,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const installation = await openBeside(settings, say);
  try {
    return await work(installation);
  } finally {
    await installation.close();
  }
}

/** The houses a command is about: all of them, or the one that was named. */
export async function housesOf(installation: Installation, named: string | undefined): Promise<House[] | Misused> {
  const all = await installation.jurisdictions();
  if (all.length === 0) throw nothingFounded();
  const chosen = named === undefined ? all : all.filter(({ id }) => id === named);
  if (chosen.length === 0) return noSuchDistrict(named ?? "", all);
  const houses: House[] = [];
  for (const one of chosen) houses.push(await installation.openHouse(one));
  return houses;
}

function noSuchDistrict(named: string, all: readonly Jurisdiction[]): Misused {
  const ids = all.map(({ id, name }) => `${id}（${name}）`);
  return {
    misused: text(
      `没有“${named}”这个地区。已有：${ids.join("、")}。`,
      `There is no district “${named}”. There are: ${ids.join(", ")}.`,
    ),
  };
}

function nothingFounded(): CannotStart {
  return new CannotStart(
    text("这里还没有建立地区。请先运行 npm start。", "No district is founded here yet. Run npm start first."),
  );
}
