import type { PublicStation } from "../../contract/organisation-view.ts";
import { meantRulebook, type Counter, type Route } from "../counter.ts";
import { homePage } from "../pages/home.ts";
import { problemPage } from "../pages/problem.ts";
import { protectionPage } from "../pages/protection.ts";
import { scopePage } from "../pages/scope.ts";
import { stationsPage, townPage, type Town } from "../pages/stations.ts";
import { show } from "../show.ts";

/** So many stations fit on one page with its stylesheet in 20 KB. */
const perPage = 25;

/** The pages one reads before doing anything. */
export function reading(counter: Counter): readonly Route[] {
  const { stations, rulebooks } = counter;
  return [
    {
      path: "/",
      async get(_request, reply, setting) {
        const all = await stations();
        return show(
          reply,
          homePage(setting, {
            stations: all.length,
            centre: all.find(({ town }) => !town) ?? all[0],
            rulebooks: await rulebooks(),
          }),
        );
      },
    },
    {
      path: "/scope",
      async get(request, reply, setting) {
        const { about } = request.query as { about?: unknown };
        return show(reply, scopePage(setting, await meantRulebook(counter, about), await rulebooks()));
      },
    },
    {
      path: "/protection",
      async get(_request, reply, setting) {
        const { withdrawal } = await meantRulebook(counter, undefined);
        return show(reply, protectionPage(setting, withdrawal.coolingOff.calendarDays));
      },
    },
    {
      path: "/stations",
      async get(_request, reply, setting) {
        const all = await stations();
        return show(reply, stationsPage(setting, { district: all.filter(({ town }) => !town), towns: townsOf(all) }));
      },
    },
    {
      path: "/stations/:town",
      async get(request, reply, setting) {
        const { town: id } = request.params as { town: string };
        const town = townsOf(await stations()).find((one) => one.id === id);
        if (!town) return show(reply, problemPage(setting, "not-found"), 404);
        const pages = Math.max(1, Math.ceil(town.stations.length / perPage));
        const asked = Number((request.query as { page?: unknown }).page ?? 1);
        const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
        return show(reply, townPage(setting, town, page, perPage));
      },
    },
  ];
}

/** Stations by township, in the order in which the townships first come. */
function townsOf(stations: readonly PublicStation[]): readonly Town[] {
  const towns = new Map<string, { id: string; name: Town["name"]; stations: PublicStation[] }>();
  for (const station of stations) {
    if (!station.town) continue;
    const { region: id, name } = station.town;
    const town = towns.get(id) ?? { id, name, stations: [] };
    town.stations.push(station);
    towns.set(id, town);
  }
  return [...towns.values()];
}
