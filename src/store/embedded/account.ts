import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import process from "node:process";

/** The operating system's user a PostgreSQL runs as; `undefined` is the one we run as ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** `nobody` on Linux and the BSDs. */
const nobody = 65_534;

/**
 * PostgreSQL refuses to run as root, so root hands it to an unprivileged user: the owner of the cluster where there is
 * one, so that a district may chown it to a user of its own, and otherwise `nobody`.
 */
export function accountFor(cluster: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  const found = statSync(cluster, { throwIfNoEntry: false });
  if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid };
  const id = process.platform === "darwin" ? 4_294_967_294 : nobody;
  return { uid: id, gid: id };
}

/** Tries, as that user, to enter a folder: permissions, lists of access and mounts all have their say. */
export function canEnter(account: Account, folder: string): boolean {
  if (process.platform === "win32") return true;
  return (
    spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0
  );
}

/** Whether the programs start at all for that user: they can be reached, executed, and find their libraries. */
export function canRun(account: Account, program: string): boolean {
  return spawnSync(program, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}
