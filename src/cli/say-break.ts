import type { SealedFault } from "../access/verify-sealed.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Break } from "../store/log/verify.ts";

/** The first break of a chain, in words, and what to do about it. */
export function sayBreak(where: string, seq: number, what: Break): Text {
  const said = breaks[what](seq);
  return text(
    `${where}：${said.zh}请不要再写入，保留现状，用备份逐条核对，并报告监督部门。`,
    `${where}: ${said.en} Write nothing more, keep everything as it is, compare with a backup event by event, and report it.`,
  );
}

const breaks: Readonly<Record<Break, (seq: number) => Text>> = {
  changed: (seq) =>
    text(
      `第 ${seq} 个事件被改动：内容与当时的哈希不符。`,
      `Event ${seq} was changed: it is not what was hashed when it was written.`,
    ),
  missing: (seq) => text(`第 ${seq} 个事件被删除。`, `Event ${seq} was removed.`),
  unchained: (seq) =>
    text(
      `第 ${seq} 个事件没有接在前一个之后：此处的历史被替换过。`,
      `Event ${seq} does not continue the one before: history was replaced here.`,
    ),
  "cut-off": (seq) =>
    text(`从第 ${seq} 个起，末尾的事件被删除。`, `The events at the end are gone, from number ${seq} on.`),
  added: (seq) =>
    text(
      `从第 ${seq} 个起，有不在链上的事件：不是本系统写入的。`,
      `From number ${seq} on there are events the chain does not know: Huiyin did not write them.`,
    ),
  replaced: (seq) =>
    text(
      `最后一个事件（第 ${seq} 个）不是链结束时的那一个。`,
      `The last event (number ${seq}) is not the one the chain ended with.`,
    ),
  rewritten: (seq) =>
    text(
      `第 ${seq} 个事件不是当时记下的那一个：到此为止的历史被重写过。`,
      `Event ${seq} is not the one that was noted down: history up to here was written anew.`,
    ),
  "no-chain": () => text("记录链尾的一行不见了。", "The row that holds the end of the chain is gone."),
};

/** The first fault of what is sealed, in words. */
export function sayFault(where: string, { what, seq, matter, id }: SealedFault): Text {
  const said = faults[what];
  return text(
    `${where}：第 ${seq} 个事件（事项 ${matter}）所指的${said.zh}（${id}）。请从备份恢复。`,
    `${where}: event ${seq} (matter ${matter}) refers to ${said.en} (${id}). Restore it from a backup.`,
  );
}

const faults: Readonly<Record<SealedFault["what"], Text>> = {
  lost: text("密封内容不见了，而密钥还在", "sealed words that are gone although their key is there"),
  changed: text("密封内容被改动或替换", "sealed words that were changed or replaced"),
  "file-lost": text("文件不在磁盘上", "a file that is not on the disk"),
  "file-changed": text("文件被改动或截短", "a file that was changed or cut short"),
};
