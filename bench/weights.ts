import Fastify from "fastify";
import { doWhatIsDue } from "../src/access/clerk.ts";
import { openDoor } from "../src/access/open-door.ts";
import { portal } from "../src/portal/portal.ts";
import { stylesheet } from "../src/portal/stylesheet.ts";
import { formatAddress } from "../src/store/address.ts";
import type { District } from "../test/district.ts";
import { follow, followOthers } from "../test/portal/following.ts";
import { read, readTheRare } from "../test/portal/reading.ts";
import { report } from "../test/portal/reporting.ts";
import { walkIn, type State } from "../test/portal/state.ts";
import type { Figure } from "./figure.ts";
import type { Bed, Ground } from "./ground.ts";
import { weightOfWorkbench } from "./weight-workbench.ts";

/** What a browser is sent: pages of the portal in every state and every way of reading, and the workbench's first load. */
export async function weights(ground: Ground): Promise<Figure[]> {
  const bed = await ground.bed("weights");
  const states = await everyState(bed, ground.folder);
  await bed.close();
  return [...ofPortal(states), ...(await weightOfWorkbench())];
}

async function everyState(bed: Bed, folder: string): Promise<readonly State[]> {
  let now = Date.parse("2026-03-02T01:00:00Z");
  const house = { ...bed.house, now: () => now };
  const { store } = house;
  const district: District = {
    house,
    folder,
    door: openDoor(house),
    database: { url: formatAddress(store.address), address: store.address, store, owner: bed.owner, close: bed.close },
    setClock: (at) => (now = Date.parse(at.length === 10 ? `${at}T01:00:00Z` : at)),
    clerk: () => doWhatIsDue(house),
    as: bed.as,
    close: bed.close,
  };
  const app = Fastify();
  await app.register(portal, { door: district.door, now: house.now });
  const walk = walkIn(app, district);
  await read(walk);
  await readTheRare(walk);
  await follow(walk, await report(walk));
  await followOthers(walk);
  await app.close();
  return walk.states;
}

/** Pages are not compressed, as they carry secrets beside what others may choose; the stylesheet is. */
function ofPortal(states: readonly State[]): Figure[] {
  const heaviest = states.reduce((one, other) => (bytes(other) > bytes(one) ? other : one));
  process.stderr.write(`  heaviest page: ${heaviest.name}, under "${heaviest.way}"\n`);
  const [raw, sent] = [stylesheet.content, stylesheet.br].map((style) => Buffer.byteLength(style));
  const requests = states.map(
    ({ page }) => 1 + (page.match(/<link rel="stylesheet"|<script|<img|<iframe/g) ?? []).length,
  );
  return [
    { name: "portal: states of pages that were weighed", figure: states.length, unit: "" },
    { name: "portal: stylesheet, raw", figure: (raw ?? 0) / 1000, unit: "KB" },
    { name: "portal: stylesheet, as sent", figure: (sent ?? 0) / 1000, unit: "KB" },
    { name: "portal: heaviest page without its stylesheet", figure: bytes(heaviest) / 1000, unit: "KB" },
    { name: "portal: heaviest page with its stylesheet", figure: (bytes(heaviest) + (raw ?? 0)) / 1000, unit: "KB" },
    { name: "portal: requests for a page", figure: Math.max(...requests), unit: "" },
  ];
}

const bytes = ({ page }: State) => Buffer.byteLength(page);
