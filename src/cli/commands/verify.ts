import type { House } from "../../access/house.ts";
import { verifySealed } from "../../access/verify-sealed.ts";
import { text, type Text } from "../../kernel/text.ts";
import { verifyLog } from "../../store/log/verify.ts";
import type { Command } from "../command.ts";
import { housesOf, withInstallation } from "../open-beside.ts";
import { sayProgress } from "../progress.ts";
import { sayBreak, sayFault } from "../say-break.ts";

/** Recomputes the chain of each district and, where asked, compares with it all that is sealed. */
export const verify: Command = {
  name: "verify",
  says: text("逐条核验日志链，指出第一处断裂", "recompute the chain of the log and name the first break"),
  words: [],
  flags: {
    deep: {
      says: text("再核对全部密封内容和文件", "also compare every sealed word and file with the log"),
    },
    jurisdiction: {
      takes: "ID",
      says: text("只核验这个地区（默认全部）", "this district only (all of them by default)"),
    },
  },
  run: ({ values, set }, { settings, say }) =>
    withInstallation(settings, say, async (installation) => {
      const houses = await housesOf(installation, values["jurisdiction"]);
      if ("misused" in houses) return houses;
      const checked: Checked[] = [];
      for (const house of houses) checked.push(await check(house, set.has("deep"), say));
      return {
        good: checked.every(({ facts }) => facts.whole),
        lines: checked.map(({ line }) => line),
        facts: { checked: checked.map(({ facts, line }) => ({ ...facts, sentence: line })) },
      };
    }),
};

type Checked = { readonly line: Text; readonly facts: { readonly jurisdiction: string; readonly whole: boolean } };

async function check(house: House, deep: boolean, say: (what: Text) => void): Promise<Checked> {
  const { jurisdiction } = house;
  const verdict = await verifyLog(
    house.store,
    jurisdiction,
    sayProgress(say, text("个事件已核验", "events recomputed")),
  );
  if (!verdict.whole) {
    return { line: sayBreak(jurisdiction, verdict.seq, verdict.what), facts: { jurisdiction, ...verdict } };
  }
  const { events, head } = verdict;
  if (!deep) {
    const line = text(
      `${jurisdiction}：${events} 个事件，链完整，链尾 ${head}`,
      `${jurisdiction}: ${events} events, the chain is whole and ends with ${head}`,
    );
    return { line, facts: { jurisdiction, ...verdict } };
  }
  const sealed = await verifySealed(
    house,
    sayProgress(say, text("个事件的密封内容已核对", "events compared with what is sealed")),
  );
  if (sealed.fault) {
    return {
      line: sayFault(jurisdiction, sealed.fault),
      facts: { jurisdiction, ...verdict, ...sealed, whole: false },
    };
  }
  const { envelopes, files, erased } = sealed;
  const line = text(
    `${jurisdiction}：${events} 个事件、${envelopes} 份密封内容、${files} 个文件全部相符，链尾 ${head}${erased ? `；另有 ${erased} 份已依规删除` : ""}`,
    `${jurisdiction}: ${events} events, ${envelopes} sealed words and ${files} files all agree; the chain ends with ${head}${erased ? `; ${erased} were erased by rule` : ""}`,
  );
  return { line, facts: { jurisdiction, ...verdict, ...sealed } };
}
