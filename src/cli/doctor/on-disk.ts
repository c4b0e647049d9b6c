import { existsSync, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { keyFile } from "../open-keeper.ts";
import type { Settings } from "../settings.ts";
import { finding, type Finding } from "./finding.ts";

const gigabyte = 1024 ** 3;

/** What can be seen without the database: who may read keys and files, and how much room is left. */
export function examineDisk(settings: Settings): Finding[] {
  const { data } = settings;
  if (!existsSync(data))
    return [
      finding(
        "data",
        "wrong",
        `没有数据目录 ${data}。请用 HUIYIN_DATA 指明，或先运行 npm start。`,
        `There is no data folder ${data}. Name it by HUIYIN_DATA, or run npm start first.`,
      ),
    ];
  return [...keys(settings), ...rights(join(data, "files"), 0o700), room(data), backups(settings)];
}

function keys(settings: Settings): Finding[] {
  const { keyCommand } = settings;
  if (keyCommand !== undefined) {
    const left = existsSync(keyFile(settings));
    return left
      ? [
          finding(
            "keys",
            "look",
            `主密钥由密钥服务保管，但 ${keyFile(settings)} 还在。确认不再需要后移走。`,
            `A key service keeps the master key, and ${keyFile(settings)} is still there. Take it away once nothing needs it.`,
          ),
        ]
      : [finding("keys", "ok", "主密钥由密钥服务保管。", "A key service keeps the master key.")];
  }
  return [...rights(dirname(keyFile(settings)), 0o700), ...rights(keyFile(settings), 0o600)];
}

/** Only its owner may read it. What is not there yet is no fault here: opening says so where it matters. */
function rights(path: string, wanted: number): Finding[] {
  if (process.platform === "win32" || !existsSync(path)) return [];
  const mode = statSync(path).mode & 0o777;
  const shown = mode.toString(8).padStart(4, "0");
  if ((mode & 0o077) === 0)
    return [
      finding("rights", "ok", `${path} 只有所有者可读（${shown}）。`, `${path} is its owner's alone (${shown}).`),
    ];
  const right = wanted.toString(8);
  return [
    finding(
      "rights",
      "wrong",
      `${path} 可被其他用户读取（${shown}）。请执行 chmod ${right} ${path}。`,
      `Others on this machine may read ${path} (${shown}). Run: chmod ${right} ${path}`,
    ),
  ];
}

function room(data: string): Finding {
  const { bavail, bsize } = statfsSync(data);
  const free = (bavail * bsize) / gigabyte;
  const shown = free.toFixed(1);
  if (free >= 2) return finding("disk", "ok", `磁盘剩余 ${shown} GB。`, `${shown} GB are free on the disk.`);
  return finding(
    "disk",
    free < 0.2 ? "wrong" : "look",
    `磁盘只剩 ${shown} GB，请腾出空间：写满后不能登记来件。`,
    `Only ${shown} GB are free on the disk. Make room: when it is full, nothing can be taken in.`,
  );
}

function backups({ data, databaseUrl }: Settings): Finding {
  const note = join(data, "where-the-database-is.txt");
  const where = databaseUrl !== undefined ? "DATABASE_URL" : existsSync(note) ? note : join(data, "postgres");
  return finding(
    "backup",
    "ok",
    `备份：数据库（${where}）与 ${join(data, "files")} 一起备份；密钥另处保管，两者合在一起可读出一切。`,
    `Backups: the database (${where}) together with ${join(data, "files")}; the keys apart from both, as together they open everything.`,
  );
}
