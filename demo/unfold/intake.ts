import { id } from "../../src/kernel/id.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { seedOf, type Chance } from "../chance.ts";
import type { SeatName, Story } from "../story.ts";
import type { Tale } from "../tale.ts";
import type { Cast } from "./cast.ts";
import { unitOf } from "./cast.ts";

/** The category in full: one word alone is a kind of accusation. */
export function categoryOf({ as }: Tale): string {
  return /^(accusation|appeal|suggestion|outside)(\.|$)/.test(as) ? as : `accusation.${as}`;
}

export function isOnline({ via }: Tale): boolean {
  return via === "web" || via === "wechat";
}

/** Of those who write by themselves, one in three knows the post of the one accused and not the name. */
export function isUnnamed(tale: Tale): boolean {
  return isOnline(tale) && tale.end !== "passed-up" && seedOf(tale.title) % 3 === 0;
}

/** Who takes it in: nobody for what comes in by itself; else the centre, or whoever sits at the station people went to. */
export function takenInBy(
  tale: Tale,
  { registrar, accused }: Cast,
  organisation: Organisation,
  chance: Chance,
): Story["takenInBy"] {
  if (isOnline(tale)) return "portal";
  const [town, village] = tale.at?.split("-") ?? [];
  const theirs = accused === undefined ? undefined : unitOf(accused, organisation);
  if (town === undefined || theirs === id(`town-${town}`) || tale.via === "letter" || tale.end === "passed-up")
    return registrar;
  const supervisor: SeatName = `village-${town}-${village}-supervisor`;
  const near =
    village !== undefined && theirs === undefined && chance.number(1, 3) === 1
      ? [supervisor, `group-${town}-${village}-01-liaison`]
      : [];
  return chance.pick([registrar, registrar, `town-${town}-handler-2`, ...near]);
}

/** What is handed in: the points, who reports and who is accused, and where it came in. */
export function reportOf(
  tale: Tale,
  cast: Cast,
  by: Story["takenInBy"],
  organisation: Organisation,
  name: () => string,
  chance: Chance,
): Story["report"] {
  const station = by === "portal" ? undefined : unitOf(by, organisation);
  return {
    channel: tale.via,
    realName: tale.named !== undefined,
    language: tale.language ?? "zh",
    persons: tale.persons ?? 1,
    points: tale.points.map((text) => ({ text })),
    ...(by === "portal" ? {} : { category: categoryOf(tale) }),
    ...(station === undefined ? {} : { station: id<"station">(`station-${station}`) }),
    ...(tale.via === "letter" ? { batch: `来信第${chance.number(1, 38)}批` } : {}),
    ...(tale.at === undefined ? {} : { region: id<"region">(`region-${tale.at}`) }),
    ...(tale.place === undefined ? {} : { place: { text: tale.place } }),
    ...(tale.time === undefined ? {} : { time: { text: tale.time } }),
    reporters: tale.named === undefined ? [] : [{ identity: reporter(tale, organisation, name, chance) }],
    subjects: subjects(tale, cast, by, organisation),
  };
}

function reporter(tale: Tale, organisation: Organisation, name: () => string, chance: Chance) {
  const home =
    tale.at === undefined
      ? undefined
      : organisation.units.get(id(tale.at.includes("-") ? `village-${tale.at}` : `town-${tale.at}`));
  const place = home?.name.zh.replace(/监会$|纪委$/, "") ?? "示范区";
  return {
    name: tale.named === true || tale.named === undefined ? name() : tale.named,
    phone: `0XXX-7${String(chance.number(0, 999_999)).padStart(6, "0")}`,
    address: `${place}${chance.number(1, 9)}组${chance.number(1, 60)}号`,
  };
}

function subjects(
  tale: Tale,
  { accused }: Cast,
  by: Story["takenInBy"],
  organisation: Organisation,
): Story["report"]["subjects"] {
  if (tale.accused === undefined) return [];
  if (accused === undefined) return [{ who: { identity: { post: tale.accused } } }];
  const officer = organisation.officers.get(id(accused));
  const post = organisation.posts.get(id(`post-${accused}`));
  const who = {
    identity: {
      name: isUnnamed(tale) ? "" : (officer?.name ?? ""),
      post: post?.title.zh ?? "",
      unit: post ? (organisation.units.get(post.unit)?.name.zh ?? "") : "",
    },
  };
  return [by === "portal" ? { who } : { who, officer: id<"officer">(accused) }];
}
