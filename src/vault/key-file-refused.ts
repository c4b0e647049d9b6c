import { text, type Text } from "../kernel/text.ts";

/** Thrown where the key file cannot be trusted or is not there; `says` tells the operator what to do. */
export class KeyFileRefused extends Error {
  override readonly name = "KeyFileRefused";
  readonly says: Text;

  constructor(says: Text) {
    super(says.en);
    this.says = says;
  }
}

export const missing = (path: string) =>
  new KeyFileRefused(
    text(
      `找不到主密钥文件 ${path}。已封存的内容只有它能打开，请从备份恢复该文件后再启动。`,
      `The master key file ${path} is missing. Only it opens what is sealed: restore it from the backup, then start again.`,
    ),
  );

export const readableByOthers = (path: string) =>
  new KeyFileRefused(
    text(
      `主密钥文件 ${path} 可被其他用户读取。请执行 chmod 600 ${path}，并考虑更换主密钥。`,
      `Others on this machine may read the master key file ${path}. Run: chmod 600 ${path}, and consider a new master key.`,
    ),
  );

export const damaged = (path: string) =>
  new KeyFileRefused(
    text(
      `主密钥文件 ${path} 已损坏或不是本系统的格式，没有改动它。请从备份恢复。`,
      `The master key file ${path} is damaged or not in our format; it was left as it is. Restore it from the backup.`,
    ),
  );

export const underWay = (draft: string) =>
  new KeyFileRefused(
    text(
      `另一个更换主密钥的操作正在进行，或上次中断留下了 ${draft}。确认没有其他操作后删除该文件再试。`,
      `Another change of the master key is under way, or one was cut off and left ${draft}. If none runs, remove it and try again.`,
    ),
  );
