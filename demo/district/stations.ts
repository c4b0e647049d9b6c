import type { Station } from "../../src/contract/organisation-view.ts";
import { id } from "../../src/kernel/id.ts";
import { text, type Text } from "../../src/kernel/text.ts";
import type { Channel } from "../../src/matter/command.ts";
import type { Unit } from "../../src/organisation/unit.ts";

const officeHours = text(
  "工作日 8:30—12:00，14:00—17:30；周一为领导接访日",
  "Working days 8:30–12:00 and 14:00–17:30; leaders receive on Mondays",
);
const townHours = text(
  "工作日 8:30—12:00，14:30—17:30；逢集日中午不休",
  "Working days 8:30–12:00 and 14:30–17:30; no noon break on market days",
);
const villageHours = text(
  "周二、周五 9:00—11:30；其他时间可电话约",
  "Tuesdays and Fridays 9:00–11:30; at other times by appointment",
);
const groupHours = text("随时可找联络员，晚上也可以", "The liaison can be found at any time, in the evening too");

/** The 882 complaint stations (集中投诉站): one a district, township, village and group. Their numbers are not real. */
export function stationsOf(units: readonly Unit[]): Station[] {
  const homes = units.filter(({ kind }) => kind !== "upper-organ" && kind !== "commission");
  return homes.map((unit, index) => ({
    station: id(`station-${unit.unit}`),
    unit: unit.unit,
    region: unit.region,
    name: text(`${placeOf(unit).zh}集中投诉站`, `Complaint station of ${placeOf(unit).en}`),
    address: addressOf(unit, index),
    hours: [officeHours, townHours, villageHours, groupHours][unit.tier - 1] ?? groupHours,
    ...(unit.tier === 4 ? {} : { phone: `0XXX-${8_000_000 + index * 10}` }),
    channels: channelsOf(unit),
  }));
}

function channelsOf({ tier }: Unit): readonly Channel[] {
  if (tier === 1) return ["letter", "visit", "phone", "web", "wechat"];
  return tier === 4 ? ["visit"] : ["letter", "visit", "phone"];
}

function placeOf({ kind, name }: Unit): Text {
  if (kind === "centre") return text("示范区", "Shifan District");
  return text(name.zh.replace(/纪委$|监会$/, ""), name.en.replace(/ commission$| supervision committee$/, ""));
}

function addressOf(unit: Unit, index: number): Text {
  const place = placeOf(unit);
  const door = (index % 97) + 1;
  switch (unit.tier) {
    case 0:
    case 1:
      return text(
        "示范区衡平路 1 号一楼东侧，有单独接谈室",
        "1 Hengping Road, ground floor east, with a room to talk alone",
      );
    case 2:
      return text(`${place.zh}便民服务中心院内 ${door} 号`, `Yard of the service centre of ${place.en}, no. ${door}`);
    case 3:
      return text(
        `${place.zh}党群服务中心二楼，${door} 号门牌`,
        `Service centre of ${place.en}, first floor, no. ${door}`,
      );
    case 4:
      return text(
        `${place.zh}联络员家，门口挂牌，${door} 号`,
        `At the liaison's house with the sign, ${place.en}, no. ${door}`,
      );
  }
}
