import { access, constants, stat } from "node:fs/promises";
import { extname } from "node:path";
import { openDoor } from "../../access/open-door.ts";
import type { House } from "../../access/house.ts";
import { text } from "../../kernel/text.ts";
import type { Around, Command, Found, Given, Misused } from "../command.ts";
import { importFlags, oddFlag, oneOf } from "../import/flags.ts";
import { importRows } from "../import/import-rows.ts";
import { importingOfficer } from "../import/officer.ts";
import { readRows, type Format } from "../import/read-rows.ts";
import { openReport } from "../import/report-file.ts";
import { sayImported } from "../import/say-imported.ts";
import { tokensFor } from "../import/token.ts";
import { housesOf, withInstallation } from "../open-beside.ts";
import { sayProgress } from "../progress.ts";

/** Takes in a file of arrivals, each row through the door; importing it again adds nothing. */
export const importArrivals: Command = {
  name: "import",
  says: text(
    "导入来件（CSV 或 JSONL），重复导入不会重复登记",
    "take in arrivals from CSV or JSONL; a second import adds nothing",
  ),
  words: ["FILE"],
  flags: importFlags,
  run: async (given, around) => {
    const { values, words } = given;
    const file = words[0] ?? "";
    const format = values["format"] ?? formatOf(file);
    const odd = oddFlag(values, format) ?? (await unreadable(file));
    if (odd) return odd;
    return withInstallation(around.settings, around.say, async (installation) => {
      const houses = await housesOf(installation, values["jurisdiction"]);
      if ("misused" in houses) return houses;
      const [house, second] = houses;
      if (!house || second) return severalDistricts(houses);
      const { offered } = house.programmes;
      const unknown = oneOf("programme", values["programme"] ?? offered[0], offered);
      if (unknown) return unknown;
      return importFile(house, file, format as Format, given, around);
    });
  },
};

async function importFile(
  house: House,
  file: string,
  format: Format,
  { values }: Given,
  around: Around,
): Promise<Found | Misused> {
  const viewer = await importingOfficer(house, values["as"]);
  if ("misused" in viewer) return viewer;
  const wanted = values["report"];
  const report = openReport(wanted ?? `${file}.refused.jsonl`);
  let written: string | undefined;
  const imported = await importRows(readRows(file, format, values["encoding"] ?? "utf-8"), {
    door: openDoor(house),
    viewer,
    tokenOf: tokensFor(house, values["source"]),
    defaults: {
      channel: values["channel"] ?? "web",
      zone: house.zone,
      ...(values["programme"] === undefined ? {} : { programme: values["programme"] }),
    },
    refused: report.add,
    progress: sayProgress(around.say, text("行已读", "rows read")),
    stopped: around.stopped,
  }).finally(() => void (written = report.close(wanted !== undefined)));
  return {
    good: imported.refused === 0 && imported.stoppedAt === undefined,
    lines: sayImported(imported, written),
    facts: {
      jurisdiction: house.jurisdiction,
      as: viewer.officer,
      ...imported,
      ...(written ? { report: written } : {}),
    },
  };
}

function formatOf(file: string): string {
  const ending = extname(file).slice(1).toLowerCase();
  return ending === "ndjson" ? "jsonl" : ending;
}

async function unreadable(file: string): Promise<Misused | undefined> {
  try {
    await access(file, constants.R_OK);
    if ((await stat(file)).isFile()) return undefined;
    return { misused: text(`${file} 不是文件。`, `${file} is not a file.`) };
  } catch (error) {
    const why = (error as Error).message;
    return { misused: text(`读不了 ${file}：${why}`, `${file} cannot be read: ${why}`) };
  }
}

function severalDistricts(houses: readonly House[]): Misused {
  const list = houses.map(({ jurisdiction }) => jurisdiction).join(", ");
  return {
    misused: text(
      `有几个地区：${list}。请用 --jurisdiction 指定一个。`,
      `There are several districts: ${list}. Name one by --jurisdiction.`,
    ),
  };
}
