import { find } from "../../src/access/catalogue/find.ts";
import { inSight } from "../../src/access/catalogue/in-sight.ts";
import { sift } from "../../src/access/catalogue/sieve.ts";
import { textAt } from "../../src/access/catalogue/texts.ts";
import type { Viewer } from "../../src/access/door.ts";
import { sightOf } from "../../src/access/sight.ts";
import { matterQuery } from "../../src/contract/matter-row.ts";
import type { OfficerId } from "../../src/kernel/id.ts";
import type { Matter } from "../../src/matter/state.ts";
import { inJurisdiction } from "../../src/store/connect.ts";
import type { AtWork } from "./at-work.ts";
import { whoSees } from "./who-sees.ts";

/** What an officer is shown by each way there is: ids in order, of matters or of those whose key it is. */
export type Shown = Readonly<Record<string, readonly string[]>>;

/** Whole tables, and by which column their rows belong to a matter. Asked by nobody for an identity, nobody has one. */
const columns = {
  matter: "matter",
  event: "stream",
  key_use: "matter",
  contact: "matter",
  envelope: "key_of",
  matter_key: "matter",
  word_index: "key_of",
  identity: "key_of",
  receipt: "matter",
} as const;

/** By the rules alone: what each way has to show this officer. */
export function byRules({ world }: AtWork, officer: OfficerId): Shown {
  const seen = [...world.matters.values()].filter((m) => whoSees(m, officer, world.organisation, world.matters).sees);
  const live = seen.filter(({ mergedInto }) => mergedInto === undefined);
  const all = idsOf(seen);
  const keys = inOrder(seen.flatMap((m) => [m.matter, ...bornOf(m)]));
  return {
    list: all,
    catalogue: all,
    pages: all,
    asReporter: all,
    search: idsOf(live),
    matter: all,
    event: all,
    key_use: all,
    contact: idsOf(live),
    envelope: keys,
    matter_key: keys,
    word_index: inOrder(live.flatMap(bornOf)),
    identity: [],
    receipt: [],
  };
}

/** By the door, and by the database alone. A search is for the words of each arrival, in whichever matter they now are. */
export async function shownTo(office: AtWork, officer: OfficerId): Promise<Shown> {
  const { district, world, arrived } = office;
  const { door } = district;
  const viewer = await district.as(officer);
  const matters = [...world.matters.keys()];
  const list = await door.matters(viewer, matterQuery.parse({ limit: 200 }));
  const pages = await Promise.all(matters.map((matter) => door.matter(viewer, matter)));
  const asReporter = await Promise.all(matters.map((matter) => door.asReporterSees(viewer, matter)));
  const hits = await Promise.all(
    arrived.map(({ phrase }) => door.matters(viewer, matterQuery.parse({ words: phrase }))),
  );
  return {
    list: inOrder(list.rows.map(({ matter }) => matter)),
    catalogue: await catalogued(office, viewer),
    pages: inOrder(matters.filter((_, at) => pages[at] !== undefined)),
    asReporter: inOrder(matters.filter((_, at) => asReporter[at] !== undefined)),
    search: inOrder(hits.flatMap(({ rows }) => rows.map(({ matter }) => matter))),
    ...(await rowsShown(office, viewer)),
  };
}

/** Which cards of the catalogue the viewer has in sight, before the database is asked. */
async function catalogued({ district }: AtWork, viewer: Viewer): Promise<string[]> {
  const { house } = district;
  const catalogue = await house.catalogue.now();
  const sight = sightOf(viewer, await house.organisation.now());
  const { page } = find(catalogue, {
    among: sift(catalogue, inSight(catalogue, sight)),
    order: "matter",
    after: undefined,
    limit: Infinity,
  });
  return page.map((card) => textAt(catalogue.matters, card));
}

/** What the database lets through when whole tables are asked for without a condition, under the settings of this viewer. */
export async function rowsShown({ district }: AtWork, viewer: Viewer): Promise<Shown> {
  const sight = sightOf(viewer, await district.house.organisation.now());
  return inJurisdiction(district.database.store, sight, async (tx) => {
    const seen = Object.entries(columns).map(async ([table, column]) => {
      const rows = await tx<{ one: string }[]>`select distinct ${tx(column)} as one from ${tx(table)}`;
      return [table, inOrder(rows.map(({ one }) => one))] as const;
    });
    return Object.fromEntries(await Promise.all(seen));
  });
}

/** The matters that an officer is told of in passing: what waits today, and what a report being typed may repeat. */
async function hintedTo({ district, arrived }: AtWork, officer: OfficerId): Promise<string[]> {
  const { door } = district;
  const viewer = await district.as(officer);
  const { tasks } = await door.today(viewer);
  const repeats = await Promise.all(arrived.map(({ phrase }) => door.likelyRepeats(viewer, phrase)));
  return [...tasks, ...repeats.flat()].map(({ matter }) => matter);
}

/** Every way by which an officer is shown something else than the rules say, as sentences. */
export async function wrongSights(office: AtWork): Promise<string[]> {
  const wrong: string[] = [];
  for (const officer of office.officers) {
    const should = byRules(office, officer);
    for (const [way, ids] of Object.entries(await shownTo(office, officer))) {
      const more = ids.filter((one) => !should[way]?.includes(one));
      const less = should[way]?.filter((one) => !ids.includes(one)) ?? [];
      if (more.length > 0) wrong.push(`${officer} is shown ${more.join(", ")} by ${way}`);
      if (less.length > 0) wrong.push(`${officer} is not shown ${less.join(", ")} by ${way}`);
    }
    const hinted = (await hintedTo(office, officer)).filter((one) => !should["list"]?.includes(one));
    if (hinted.length > 0) wrong.push(`${officer} is told of ${hinted.join(", ")}`);
  }
  return wrong;
}

function bornOf({ contacts }: Matter): string[] {
  return contacts.map(({ born }) => born);
}

function idsOf(matters: readonly Matter[]): string[] {
  return inOrder(matters.map(({ matter }) => matter));
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}
