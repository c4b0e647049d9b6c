import { pinyin } from "pinyin-pro";
import type { Region } from "../../src/contract/organisation-view.ts";
import { id } from "../../src/kernel/id.ts";
import { text, type Text } from "../../src/kernel/text.ts";
import type { Unit } from "../../src/organisation/unit.ts";
import type { Chance } from "../chance.ts";
import { groupsInAll, towns } from "./places.ts";

/** The name in Latin letters without tones, as one word: 枕溪 is Zhenxi. */
export function latin(name: string): string {
  const word = pinyin(name, { toneType: "none", type: "array" }).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const two = (number: number) => String(number).padStart(2, "0");

/** All units, those that lead before those that are led. */
export function unitsOf(chance: Chance): Unit[] {
  const district = id<"region">("region-district");
  const units: Unit[] = [
    {
      unit: id("upper"),
      parent: undefined,
      tier: 0,
      kind: "upper-organ",
      name: text("云岫市纪委监委信访室", "Letters office of the Yunxiu City commission"),
      region: undefined,
    },
    {
      unit: id("commission"),
      parent: id("upper"),
      tier: 1,
      kind: "commission",
      name: text("示范区纪委监委", "Shifan District commission"),
      region: district,
    },
    {
      unit: id("centre"),
      parent: id("commission"),
      tier: 1,
      kind: "centre",
      name: text("示范区纪委监委信访举报中心", "Report centre of Shifan District"),
      region: district,
    },
  ];
  const counts = groupCounts(chance);
  for (const [t, { name, rank, villages }] of towns.entries()) {
    const at = `${two(t + 1)}`;
    units.push({
      unit: id(`town-${at}`),
      parent: id("commission"),
      tier: 2,
      kind: "township-commission",
      name: text(`${name}${rank}纪委`, `${latin(name)} ${rank === "镇" ? "Town" : "Township"} commission`),
      region: id(`region-${at}`),
    });
    for (const [v, village] of villages.entries())
      units.push(...villageUnits(at, two(v + 1), village, counts.shift() ?? 0));
  }
  return units;
}

function villageUnits(town: string, at: string, name: string, groups: number): Unit[] {
  const village: Unit = {
    unit: id(`village-${town}-${at}`),
    parent: id(`town-${town}`),
    tier: 3,
    kind: "village-committee",
    name: text(`${name}村监会`, `${latin(name)} Village supervision committee`),
    region: id(`region-${town}-${at}`),
  };
  const led = Array.from({ length: groups }, (_, g): Unit => ({
    unit: id(`group-${town}-${at}-${two(g + 1)}`),
    parent: village.unit,
    tier: 4,
    kind: "group",
    name: text(`${name}村${numeral(g + 1)}组`, `Group ${g + 1} of ${latin(name)} Village`),
    region: id(`region-${town}-${at}-${two(g + 1)}`),
  }));
  return [village, ...led];
}

/** From 3 to 11 groups a village, 751 in all. */
function groupCounts(chance: Chance): number[] {
  const counts = towns.flatMap(({ villages }) => villages.map(() => chance.number(3, 10)));
  for (let over = counts.reduce((sum, count) => sum + count, 0) - groupsInAll; over !== 0;) {
    const at = chance.number(0, counts.length - 1);
    const changed = (counts[at] ?? 0) - Math.sign(over);
    if (changed < 3 || changed > 11) continue;
    counts[at] = changed;
    over -= Math.sign(over);
  }
  return counts;
}

/** The region tree beside the organs. Codes have the shape of the statistical ones, with letters, so none is real. */
export function regionsOf(units: readonly Unit[]): Region[] {
  const district: Region = {
    region: id("region-district"),
    parent: undefined,
    name: text("示范区", "Shifan District"),
    code: "YXSFQ0000000",
  };
  const places = units
    .filter(({ tier }) => tier >= 2)
    .map((unit): Region => {
      const [, town = "", village = "", group = ""] = unit.unit.split("-");
      const above = unit.tier === 2 ? "district" : [town, village].slice(0, unit.tier - 2).join("-");
      const code = `YXSFQ01${town}${village === "" ? "000" : `2${village}`}${group === "" ? "" : `-${group}`}`;
      return {
        region: unit.region ?? id(""),
        parent: id(`region-${above}`),
        name: placeName(unit),
        code,
      };
    });
  return [district, ...places];
}

function placeName({ name }: Unit): Text {
  return text(name.zh.replace(/纪委$|监会$/, ""), name.en.replace(/ commission$| supervision committee$/, ""));
}

const digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"];

function numeral(number: number): string {
  return digits[number - 1] ?? String(number);
}
