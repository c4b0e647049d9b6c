import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { text } from "../../kernel/text.ts";
import type { Command, Found } from "../command.ts";
import { examineCalendar } from "../doctor/calendar.ts";
import { examineDatabase } from "../doctor/database.ts";
import { examineDistrict } from "../doctor/district.ts";
import { examineAllFiles } from "../doctor/files.ts";
import { finding, sayFinding, type Finding } from "../doctor/finding.ts";
import { examineDisk } from "../doctor/on-disk.ts";
import { obstacle } from "../obstacle.ts";
import { withInstallation } from "../open-beside.ts";
import type { Settings } from "../settings.ts";

/** Looks the whole installation over, running or stopped: each line says ok, look or wrong, and what to do. */
export const doctor: Command = {
  name: "doctor",
  says: text(
    "检查整套安装：正常、注意或错误，并说明怎么办（退出码 0、1、2）",
    "look the installation over: ok, look or wrong, and what to do (exit 0, 1, 2)",
  ),
  words: [],
  flags: { all: { says: text("检查每一件事项，不只抽查", "look at every matter, not at some") } },
  run: async ({ set }, { settings, say }) => {
    const found: Finding[] = [version(), ...examineDisk(settings)];
    try {
      found.push(...(await inside(settings, say, set.has("all"))));
    } catch (error) {
      const sentence = obstacle(error);
      if (!sentence) throw error;
      found.push({ about: "start", state: "wrong", sentence });
    }
    return summed(found);
  },
};

function inside(settings: Settings, say: Parameters<typeof withInstallation>[1], all: boolean): Promise<Finding[]> {
  return withInstallation(settings, say, async (installation) => {
    const jurisdictions = await installation.jurisdictions();
    const found = await examineDatabase(installation.store, Date.now);
    const houses = [];
    for (const one of jurisdictions) houses.push(await installation.openHouse(one));
    for (const house of houses)
      found.push(...(await examineCalendar(house, Date.now())), ...(await examineDistrict(house, all)));
    if (houses.length === 0)
      found.push(finding("district", "look", "这里还没有建立地区。", "No district is founded here yet."));
    else found.push(...(await examineAllFiles(houses, Date.now())));
    return found;
  });
}

function version(): Finding {
  const { version: release } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8")) as {
    version: string;
  };
  const node = process.versions.node;
  return finding("version", "ok", `回音 ${release}，Node ${node}。`, `Huiyin ${release}, Node ${node}.`);
}

function summed(findings: readonly Finding[]): Found {
  const states = findings.map(({ state }) => state);
  const code = states.includes("wrong") ? 2 : states.includes("look") ? 1 : 0;
  return { good: code === 0, code, lines: findings.map(sayFinding), facts: { findings } };
}
