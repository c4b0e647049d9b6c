import { examineFiles, filesOnDisk } from "../../access/examine-files.ts";
import type { House } from "../../access/house.ts";
import { finding, type Finding } from "./finding.ts";

/** A file younger than this, in milliseconds, may be on its way in. */
const justNow = 3_600_000;

/** Sealed files of all districts against what the logs say of them. */
export async function examineAllFiles(houses: readonly House[], now: number): Promise<Finding[]> {
  const known = new Set<string>();
  let [missing, erased, long] = [0, 0, 0];
  let example = "";
  for (const house of houses) {
    const found = await examineFiles(house);
    for (const file of found.known) known.add(file);
    missing += found.missing.length;
    erased += found.erased.length;
    long += found.stagedLong;
    example ||= found.missing[0] ?? "";
  }
  const lie = await filesOnDisk(houses[0]?.files ?? "");
  const stray = lie.filter(({ file, changed }) => !known.has(file) && now - changed > justNow);
  const faults = [
    ...(missing > 0
      ? [
          finding(
            "files-missing",
            "wrong",
            `有 ${missing} 个附件不在磁盘上（如 ${example}）。请从备份恢复 files 目录。`,
            `${missing} files are not on the disk (such as ${example}). Restore the folder of files from a backup.`,
          ),
        ]
      : []),
    ...(erased > 0
      ? [
          finding(
            "files-erased",
            "look",
            `有 ${erased} 个附件的密钥已依规删除而文件还在，已无法打开，可以删除。`,
            `${erased} files lie there although their keys were erased. Nothing opens them; remove them.`,
          ),
        ]
      : []),
    ...(stray.length > 0
      ? [
          finding(
            "files-stray",
            "look",
            `有 ${stray.length} 个文件不属于任何事项（如 ${stray[0]?.file}），多半是中断的上传，可以删除。`,
            `${stray.length} files belong to no matter (such as ${stray[0]?.file}), mostly uploads that were cut off; they may be removed.`,
          ),
        ]
      : []),
    ...(long > 0
      ? [
          finding(
            "files-staged",
            "look",
            `有 ${long} 个无人提交的附件过期未清。服务启动时和每小时会清除：请确认服务在运行。`,
            `${long} files of forms that nobody sent should have been cleared. The server does so at its start and every hour: see that it runs.`,
          ),
        ]
      : []),
  ];
  return faults.length > 0
    ? faults
    : [
        finding(
          "files",
          "ok",
          `磁盘上的 ${lie.length} 个附件与日志相符。`,
          `The ${lie.length} files on the disk are those the log knows.`,
        ),
      ];
}
