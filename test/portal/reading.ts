import { text } from "../../src/kernel/text.ts";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { enterCodePage, nothingEntered } from "../../src/portal/pages/enter-code.ts";
import { homePage } from "../../src/portal/pages/home.ts";
import { problemPage, problems, type Problem } from "../../src/portal/pages/problem.ts";
import { reportPage } from "../../src/portal/pages/report.ts";
import { stationsPage } from "../../src/portal/pages/stations.ts";
import { emptyDraft } from "../../src/portal/report/draft.ts";
import { settingOf } from "../../src/portal/setting.ts";
import { stylesheet } from "../../src/portal/stylesheet.ts";
import { prefixOf, ways } from "../../src/portal/way.ts";
import { open, type Walk } from "./state.ts";

/** The pages one reads before doing anything. */
export async function read(walk: Walk): Promise<void> {
  await open(walk, "/", "home");
  await open(walk, "/scope", "what is taken in");
  for (const { id } of (await walk.district.door.programmes()).rulebooks.slice(1))
    await open(walk, `/scope?about=${id}`, `what is taken in under ${id}`);
  await open(walk, "/protection", "what is protected");
  await open(walk, "/stations", "stations");
  const town = /href="\/stations\/([^"]+)"/.exec(walk.visitors[0]?.visitor.page() ?? "")?.[1] ?? "";
  await open(walk, `/stations/${town}`, "the stations of a township");
  await open(walk, `/stations/${town}?page=2`, "more stations of a township");
  await open(walk, "/nowhere", "a page that is not there");
}

/** What only a new district or a fault would show. */
export async function readTheRare({ states }: Walk): Promise<void> {
  for (const way of ways) {
    const setting = settingOf(way, text("示范区", "Shifan District"), stylesheet.address, "/");
    const { follow, report } = setting.words;
    const unfit = { ...nothingEntered, wrongs: [{ at: "locator", words: follow.wrong }] };
    const late = { ...nothingEntered, wrongs: [{ at: "locator", words: follow.later }] };
    const away = {
      draft: { ...emptyDraft(true), how: "anonymous" as const, points: ["水渠的钱对不上"] },
      staged: [],
      rulebook: discipline,
      where: { places: [], stations: [] },
      wrongs: [{ at: "report", words: report.unavailable }],
      wrongTitle: report.again,
    };
    const shown = {
      "home without stations": homePage(setting, { rulebooks: [discipline], stations: 0, centre: undefined }),
      "no stations yet": stationsPage(setting, { district: [], towns: [] }),
      "code, two that do not fit": enterCodePage(setting, unfit),
      "too many tries": enterCodePage(setting, late),
      "the office cannot take it in": reportPage(setting, away),
    };
    for (const [name, page] of Object.entries(shown))
      states.push({ name, way: prefixOf(way), page: String(await page) });
    for (const problem of Object.keys(problems) as Problem[])
      states.push({
        name: `problem: ${problem}`,
        way: prefixOf(way),
        page: String(await problemPage(setting, problem)),
      });
  }
}
