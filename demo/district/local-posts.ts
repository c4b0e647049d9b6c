import { text } from "../../src/kernel/text.ts";
import type { Unit } from "../../src/organisation/unit.ts";
import type { Chance } from "../chance.ts";
import type { Seat } from "./seat.ts";

/** The posts of townships, villages and groups. `official` posts can be named as subjects and give no power here. */
export function localPosts(units: readonly Unit[], chance: Chance): Seat[] {
  return units.flatMap((unit) => {
    switch (unit.kind) {
      case "township-commission":
        return townPosts(unit, chance.number(2, 3));
      case "village-committee":
        return villagePosts(unit);
      case "group":
        return [
          {
            seat: `${unit.unit}-liaison`,
            unit: unit.unit,
            kind: "liaison",
            title: text("组信访联络员", "Group liaison"),
          },
        ];
      case "upper-organ":
      case "commission":
      case "centre":
        return [];
    }
  });
}

function townPosts({ unit, name }: Unit, handlers: number): Seat[] {
  const place = name.zh.replace(/纪委$/, "");
  const placeEn = name.en.replace(/ commission$/, "");
  const mayor = place.endsWith("镇") ? "镇长" : "乡长";
  const workers = Array.from({ length: handlers }, (_, index): Seat => ({
    seat: `${unit}-handler-${index + 1}`,
    unit,
    kind: "handler",
    title: text(`${name.zh}承办人`, `Handler, ${name.en}`),
    ...(index === 0 ? { deputises: `${unit}-head` } : {}),
  }));
  return [
    {
      seat: `${unit}-head`,
      unit,
      kind: "head",
      title: text(`${name.zh}书记`, `Secretary, ${name.en}`),
    },
    ...workers,
    {
      seat: `${unit}-mayor`,
      unit,
      kind: "official",
      title: text(`${place}${mayor}`, `Head of ${placeEn}`),
    },
    {
      seat: `${unit}-civil-affairs`,
      unit,
      kind: "official",
      title: text(`${place}民政办主任`, `Civil affairs officer, ${placeEn}`),
    },
    {
      seat: `${unit}-farm-station`,
      unit,
      kind: "official",
      title: text(`${place}农业服务中心主任`, `Head of the farm service centre, ${placeEn}`),
    },
    {
      seat: `${unit}-building`,
      unit,
      kind: "official",
      title: text(`${place}村镇建设办主任`, `Building officer, ${placeEn}`),
    },
  ];
}

function villagePosts({ unit, name }: Unit): Seat[] {
  const place = name.zh.replace(/监会$/, "");
  const placeEn = name.en.replace(/ supervision committee$/, "");
  return [
    {
      seat: `${unit}-supervisor`,
      unit,
      kind: "village-supervisor",
      title: text(`${place}监会主任`, `Supervisor, ${placeEn}`),
    },
    {
      seat: `${unit}-secretary`,
      unit,
      kind: "official",
      title: text(`${place}党支部书记`, `Party secretary, ${placeEn}`),
    },
    {
      seat: `${unit}-accountant`,
      unit,
      kind: "official",
      title: text(`${place}会计`, `Accountant, ${placeEn}`),
    },
  ];
}
