import { access, constants, stat } from "node:fs/promises";
import { extname } from "node:path";
import { openDoor } from "../../access/open-door.ts";
import type { House } from "../../access/house.ts";
import { text, type Text } from "../../kernel/text.ts";
import { channels } from "../../matter/command.ts";
import type { Around, Command, Found, Given, Misused } from "../command.ts";
import { importRows, type Imported } from "../import/import-rows.ts";
import { importingOfficer } from "../import/officer.ts";
import { formats, readRows, type Format } from "../import/read-rows.ts";
import { openReport } from "../import/report-file.ts";
import { tokensFor } from "../import/token.ts";
import { housesOf, withInstallation } from "../open-beside.ts";
import { sayProgress } from "../progress.ts";

const encodings = ["utf-8", "gb18030"] as const;

/** Takes in a file of arrivals, each row through the door; importing it again adds nothing. */
export const importArrivals: Command = {
  name: "import",
  says: text(
    "导入来件（CSV 或 JSONL），重复导入不会重复登记",
    "take in arrivals from CSV or JSONL; a second import adds nothing",
  ),
  words: ["FILE"],
  flags: {
    as: {
      takes: "OFFICER",
      says: text("由谁登记（默认区级录入岗）", "who takes them in (a registrar of the district by default)"),
    },
    jurisdiction: { takes: "ID", says: text("登记到哪个地区", "the district they are for") },
    programme: {
      takes: "ID",
      says: text("按哪套制度（默认现行的）", "the rulebook they come under (the one in use by default)"),
    },
    channel: {
      takes: "CHANNEL",
      says: text("文件没写渠道时用它（默认 web）", "the channel where the file names none (web by default)"),
    },
    source: {
      takes: "NAME",
      says: text("文件出自哪个系统；编号在其中唯一", "the system the file is of, in which its ids are unique"),
    },
    format: {
      takes: "csv|jsonl",
      says: text("文件格式（默认看扩展名）", "the form of the file (by its ending by default)"),
    },
    encoding: {
      takes: "utf-8|gb18030",
      says: text("文字编码（默认 utf-8）", "how its text is encoded (utf-8 by default)"),
    },
    report: { takes: "FILE", says: text("未登记的行及原因写到这里", "where the refused rows and why are written") },
  },
  run: async (given, around) => {
    const { values, words } = given;
    const file = words[0] ?? "";
    const format = values["format"] ?? formatOf(file);
    const odd =
      oneOf("format", format, formats) ??
      oneOf("encoding", values["encoding"] ?? "utf-8", encodings) ??
      oneOf("channel", values["channel"] ?? "web", channels) ??
      (await unreadable(file));
    if (odd) return odd;
    return withInstallation(around.settings, around.say, async (installation) => {
      const programmes = installation.furnishing.rulebooks.map(({ id }) => id);
      const unknown = oneOf("programme", values["programme"] ?? programmes[0], programmes);
      if (unknown) return unknown;
      const houses = await housesOf(installation, values["jurisdiction"]);
      if ("misused" in houses) return houses;
      const [house, second] = houses;
      if (!house || second) return severalDistricts(houses);
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
    defaults: { channel: values["channel"] ?? "web", zone: house.zone },
    refused: report.add,
    progress: sayProgress(around.say, text("行已读", "rows read")),
    stopped: around.stopped,
  }).finally(() => void (written = report.close(wanted !== undefined)));
  return {
    good: imported.refused === 0 && imported.stoppedAt === undefined,
    lines: say(imported, written),
    facts: {
      jurisdiction: house.jurisdiction,
      as: viewer.officer,
      ...imported,
      ...(written ? { report: written } : {}),
    },
  };
}

function say({ rows, takenIn, already, refused, leftOut, stoppedAt }: Imported, report: string | undefined): Text[] {
  return [
    text(
      `共 ${rows} 行：登记 ${takenIn} 件，以前已登记 ${already} 件，未登记 ${refused} 行。`,
      `${rows} rows: ${takenIn} taken in, ${already} were there already, ${refused} refused.`,
    ),
    ...(leftOut.length > 0
      ? [text(`没有保留的栏目：${leftOut.join("、")}。`, `Fields that were not kept: ${leftOut.join(", ")}.`)]
      : []),
    ...(report === undefined ? [] : [text(`未登记的行及原因：${report}`, `The refused rows and why: ${report}`)]),
    ...(stoppedAt === undefined
      ? []
      : [
          text(
            `在第 ${stoppedAt} 行停下。再运行一次同样的命令就会接着做。`,
            `It was stopped at row ${stoppedAt}. Run the same command again to go on.`,
          ),
        ]),
  ];
}

function formatOf(file: string): string {
  const ending = extname(file).slice(1).toLowerCase();
  return ending === "ndjson" ? "jsonl" : ending;
}

function oneOf(flag: string, value: string | undefined, known: readonly string[]): Misused | undefined {
  if (value !== undefined && known.includes(value)) return undefined;
  const list = known.join(", ");
  return { misused: text(`--${flag} 可以是：${list}。`, `--${flag} is one of: ${list}.`) };
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
