import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { text } from "../../kernel/text.ts";
import { CannotStart } from "../cannot-start.ts";
import { accountFor, canEnter, type Account } from "./account.ts";
import { common, type Say } from "./binaries.ts";

/** Where one data folder keeps its database, and the user that runs it. */
export type Place = {
  readonly account: Account;
  /** The data folder, or the folder that stands for it where the account cannot enter the data folder. */
  readonly home: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  /** The folder of the Unix socket; unused on Windows, where the database listens on loopback with a password. */
  readonly sockets: string;
  readonly log: string;
  /** The superuser's password, on Windows only: elsewhere the folder of the socket admits one user. */
  readonly password: string;
};

/** `sun_path` holds 108 bytes on Linux and 104 on macOS and the BSDs, each with a closing zero. */
const longestSocket = 103;

/**
 * Settles where the database of a data folder lives. Mostly inside it; but when root starts Huiyin and the data folder
 * lies where the unprivileged user cannot go (a clone under /root), in `/var/lib/huiyin`, with a note left in the folder.
 */
export function findPlace(folder: string, say: Say): Place {
  mkdirSync(folder, { recursive: true });
  const data = realpathSync(folder);
  const name = createHash("sha256").update(data).digest("hex").slice(0, 16);
  const first = accountFor(join(data, "postgres"));
  const inside = !first || canEnter(first, data);
  const home = inside ? data : join(common, name);
  if (!inside) moveOut(data, home, first, say);
  const account = accountFor(join(home, "postgres"));
  const sockets = socketFolder(home, name, account);
  own(sockets, account);
  return {
    account,
    home,
    cluster: join(home, "postgres"),
    sockets,
    log: join(home, "postgres.log"),
    password: join(home, "postgres.password"),
  };
}

function moveOut(data: string, home: string, account: Account, say: Say): void {
  const left = join(data, "postgres");
  if (existsSync(join(left, "PG_VERSION"))) {
    throw new CannotStart(
      text(
        `${data} 中已有数据库，但运行数据库的用户（uid ${account?.uid}）现在进不去。请放开上级目录的进入权限（chmod o+x），或把数据目录移到别处并设置 HUIYIN_DATA。`,
        `There is a database in ${data}, but the user that runs it (uid ${account?.uid}) can no longer go there. Let others enter the folders above it (chmod o+x), or move the data folder and set HUIYIN_DATA.`,
      ),
    );
  }
  mkdirSync(home, { recursive: true });
  chmodSync(common, 0o755);
  chmodSync(home, 0o755);
  const note = join(data, "where-the-database-is.txt");
  const told = text(
    `数据库不在本目录：root 启动时由普通用户运行，而该用户进不了 ${data}。数据库在 ${home}，备份与迁移时请一并带上。`,
    `The database is not in this folder: started by root, it runs as an ordinary user, who cannot enter ${data}. It is in ${home}; take that along when you back up or move.`,
  );
  if (!existsSync(note)) writeFileSync(note, `${told.zh}\n${told.en}\n`);
  say(told);
}

function socketFolder(home: string, name: string, account: Account): string {
  const near = join(home, "postgres.socket");
  if (Buffer.byteLength(join(near, ".s.PGSQL.5432")) <= longestSocket) return near;
  const short = account && existsSync("/run") ? "/run" : "/tmp";
  return join(short, `huiyin-${name}`);
}

/** Makes a folder that only this user enters, and refuses one that somebody else put there first. */
export function own(folder: string, account: Account): void {
  if (process.platform === "win32") return;
  mkdirSync(dirname(folder), { recursive: true });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  const found = lstatSync(folder);
  const uid = process.getuid?.();
  if (!found.isDirectory() || (found.uid !== uid && found.uid !== account?.uid)) {
    throw new CannotStart(
      text(
        `${folder} 属于别的用户（uid ${found.uid}）。请以该用户启动，或改用别的 HUIYIN_DATA。`,
        `${folder} belongs to another user (uid ${found.uid}). Start as that user, or choose another HUIYIN_DATA.`,
      ),
    );
  }
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}
