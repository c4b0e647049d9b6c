import { compareWithLog } from "../../access/rebuild.ts";
import type { House } from "../../access/house.ts";
import type { MatterId } from "../../kernel/id.ts";
import { inJurisdiction } from "../../store/connect.ts";
import { oldProjections } from "../../store/projections/rebuild.ts";
import { verifyLog } from "../../store/log/verify.ts";
import { BrokenSeal } from "../../vault/broken-seal.ts";
import { openMatterKey } from "../../vault/matter-keys.ts";
import { sayBreak } from "../say-break.ts";
import { finding, type Finding } from "./finding.ts";

/** So many matters are looked at where not all are asked for. */
const sample = 200;

/** One district: its chain, its rows, and whether the master key opens its matters' keys, all of them with `all`. */
export async function examineDistrict(house: House, all: boolean): Promise<Finding[]> {
  return [await chain(house), await keysOpen(house, all), ...(await rows(house, all))];
}

async function chain({ store, jurisdiction }: House): Promise<Finding> {
  const verdict = await verifyLog(store, jurisdiction);
  if (!verdict.whole)
    return { about: "chain", state: "wrong", sentence: sayBreak(jurisdiction, verdict.seq, verdict.what) };
  const { events } = verdict;
  return finding(
    "chain",
    "ok",
    `${jurisdiction}：${events} 个事件，链完整。`,
    `${jurisdiction}: ${events} events, the chain is whole.`,
  );
}

async function keysOpen({ store, jurisdiction, keeper }: House, all: boolean): Promise<Finding> {
  const kept = await inJurisdiction(
    store,
    { jurisdiction, as: "clerk" },
    (tx) => tx<{ matter: MatterId; content: Buffer; identity: Buffer }[]>`
      select matter, content, identity from matter_key where jurisdiction = ${jurisdiction}
      order by random() limit ${all ? null : sample}`,
  );
  let closed = 0;
  for (const { matter, content, identity } of kept) {
    try {
      await openMatterKey(keeper, { jurisdiction, matter }, "content", content);
      await openMatterKey(keeper, { jurisdiction, matter }, "identity", identity);
    } catch (error) {
      if (!(error instanceof BrokenSeal)) throw error;
      closed++;
    }
  }
  if (closed === 0)
    return finding(
      "matter-keys",
      "ok",
      `${jurisdiction}：主密钥能打开所查的 ${kept.length} 件事项的密钥。`,
      `${jurisdiction}: the master key opens the keys of the ${kept.length} matters looked at.`,
    );
  return finding(
    "matter-keys",
    "wrong",
    `${jurisdiction}：所查 ${kept.length} 件事项中有 ${closed} 件的密钥打不开，其内容读不出来。请恢复当时的主密钥文件或数据库备份。`,
    `${jurisdiction}: of ${kept.length} matters looked at, the keys of ${closed} do not open, so their words cannot be read. Restore the master key file of then, or the database, from a backup.`,
  );
}

async function rows(house: House, all: boolean): Promise<Finding[]> {
  const { store, jurisdiction } = house;
  const old = await oldProjections(store, jurisdiction);
  if (old.length > 0)
    return [
      finding(
        "projections",
        "look",
        `${jurisdiction}：${old.join("、")} 由旧版本整理。请重新启动，或运行 huiyin rebuild。`,
        `${jurisdiction}: an older release made ${old.join(", ")}. Start again, or run: huiyin rebuild`,
      ),
    ];
  const { matters, differing } = await compareWithLog(house, all ? 1_000_000 : sample);
  const names = Object.keys(differing);
  if (names.length === 0)
    return [
      finding(
        "projections",
        "ok",
        `${jurisdiction}：所查 ${matters} 件事项的列表与日志一致。`,
        `${jurisdiction}: the rows of the ${matters} matters looked at are what the log makes.`,
      ),
    ];
  return [
    finding(
      "projections",
      "wrong",
      `${jurisdiction}：${names.join("、")} 与日志不一致。请运行 huiyin rebuild，并查明是谁改动的。`,
      `${jurisdiction}: ${names.join(", ")} are not what the log makes. Run: huiyin rebuild, and find out who changed them.`,
    ),
  ];
}
