import { resolve } from "node:path";
import { text } from "../kernel/text.ts";
import { CannotStart } from "../store/cannot-start.ts";

/** What the environment says about this installation. */
export type Settings = {
  readonly host: string;
  readonly port: number;
  /** The folder of keys, files, calendars and, where it is the embedded one, the database. */
  readonly data: string;
  /** A PostgreSQL of one's own; the embedded one where it is left out. */
  readonly databaseUrl?: string;
  /** The program that keeps the master key, with its arguments; a file in the data folder keeps it where this is left out. */
  readonly keyCommand?: string;
  /** Whether an empty installation is filled with the invented district. */
  readonly demo: boolean;
};

/** Reads `HOST`, `PORT`, `HUIYIN_DATA`, `DATABASE_URL`, `HUIYIN_KEY_COMMAND` and `HUIYIN_DEMO`; refuses (`CannotStart`) a port that is none. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(env["PORT"] || 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CannotStart(
      text(
        `PORT=${env["PORT"]} 不是端口号，请写 1 到 65535 的整数。`,
        `PORT=${env["PORT"]} is no port. Give a whole number from 1 to 65535.`,
      ),
    );
  }
  return {
    host: env["HOST"] || "127.0.0.1",
    port,
    data: resolve(env["HUIYIN_DATA"] || "data"),
    ...(env["DATABASE_URL"] ? { databaseUrl: env["DATABASE_URL"] } : {}),
    ...(env["HUIYIN_KEY_COMMAND"] ? { keyCommand: env["HUIYIN_KEY_COMMAND"] } : {}),
    demo: env["HUIYIN_DEMO"] !== "0",
  };
}
