import type { House } from "../../access/house.ts";
import { verifySealed } from "../../access/verify-sealed.ts";
import { text, type Text } from "../../kernel/text.ts";
import { verifyLog, type Noted } from "../../store/log/verify.ts";
import type { Command, Misused } from "../command.ts";
import { housesOf, withInstallation } from "../open-beside.ts";
import { sayProgress } from "../progress.ts";
import { compareCertificate, readCertificateFile } from "../compare-certificate.ts";
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
    noted: {
      takes: "N:HEAD",
      says: text(
        "再与以前记下的链尾核对：事件数、冒号、链尾",
        "also compare with an end noted before: number of events, colon, head",
      ),
    },
    certificate: {
      takes: "FILE",
      says: text(
        "再核对一份销号凭证（JSON）是否与日志逐项相符",
        "also compare a certificate of closing (JSON) with the log",
      ),
    },
    jurisdiction: {
      takes: "ID",
      says: text("只核验这个地区（默认全部）", "this district only (all of them by default)"),
    },
  },
  run: async ({ values, set }, { settings, say }) => {
    const noted = readNoted(values["noted"]);
    if (noted && "misused" in noted) return noted;
    return withInstallation(settings, say, async (installation) => {
      const read = values["certificate"] === undefined ? undefined : await readCertificateFile(values["certificate"]);
      if (read && "misused" in read) return read;
      const houses = await housesOf(installation, read?.certificate.jurisdiction ?? values["jurisdiction"]);
      if ("misused" in houses) return houses;
      if (noted && houses.length > 1) return nameTheDistrict();
      const checked: Checked[] = [];
      for (const house of houses) checked.push(await check(house, { deep: set.has("deep"), noted }, say));
      if (read) {
        for (const house of houses) checked.push(await compareCertificate(house, read.certificate));
      }
      return {
        good: checked.every(({ facts }) => facts.whole),
        lines: checked.map(({ line }) => line),
        facts: { checked: checked.map(({ facts, line }) => ({ ...facts, sentence: line })) },
      };
    });
  },
};

function readNoted(typed: string | undefined): Noted | Misused | undefined {
  if (typed === undefined) return undefined;
  const [, events, head] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/i.exec(typed.trim()) ?? [];
  if (events && head) return { events: Number(events), head: head.toLowerCase() };
  return {
    misused: text(
      "--noted 写成“事件数:链尾”，如 verify 当时给出的那样，例如 120:3f…（64 位十六进制）。",
      "Write --noted as verify gave it then, events, colon, head: 120:3f… (64 hexadecimal digits).",
    ),
  };
}

function nameTheDistrict(): Misused {
  return { misused: text("请用 --jurisdiction 指定地区。", "Name the district by --jurisdiction.") };
}

type Checked = { readonly line: Text; readonly facts: { readonly jurisdiction: string; readonly whole: boolean } };

type Asked = { readonly deep: boolean; readonly noted: Noted | undefined };

async function check(house: House, { deep, noted }: Asked, say: (what: Text) => void): Promise<Checked> {
  const { jurisdiction } = house;
  const verdict = await verifyLog(
    house.store,
    jurisdiction,
    sayProgress(say, text("个事件已核验", "events recomputed")),
    noted,
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
