import { resolve } from "node:path";
import { builtIn } from "../../rulebooks/built-in.ts";
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
  /** The programmes that are offered, in their order; all that come along where this is left out. */
  readonly programmes?: readonly string[];
  /** Whether an empty installation is filled with the invented district. */
  readonly demo: boolean;
};

/**
 * Reads `HOST`, `PORT`, `HUIYIN_DATA`, `DATABASE_URL`, `HUIYIN_KEY_COMMAND`, `HUIYIN_PROGRAMMES` and `HUIYIN_DEMO`; refuses
 * (`CannotStart`) a port that is none and a programme there is no rulebook for.
 */
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
  const demo = env["HUIYIN_DEMO"] !== "0";
  return {
    host: env["HOST"] || "127.0.0.1",
    port,
    data: resolve(env["HUIYIN_DATA"] || "data"),
    ...(env["DATABASE_URL"] ? { databaseUrl: env["DATABASE_URL"] } : {}),
    ...(env["HUIYIN_KEY_COMMAND"] ? { keyCommand: env["HUIYIN_KEY_COMMAND"] } : {}),
    programmes: readProgrammes(env["HUIYIN_PROGRAMMES"], demo),
    demo,
  };
}

/** Where nothing is said, the demo shows every programme that comes along, and a district offers those of its own law. */
function readProgrammes(written: string | undefined, demo: boolean): readonly string[] {
  const known = builtIn.map(({ id }) => id);
  if (!written) return demo ? known : known.filter((programme) => programme !== "eu-whistleblowing");
  const wanted = written.split(",").map((one) => one.trim());
  const unknown = wanted.find((one) => !known.includes(one));
  if (unknown === undefined) return [...new Set(wanted)];
  throw new CannotStart(
    text(
      `HUIYIN_PROGRAMMES 中没有“${unknown}”这套制度，可写：${known.join("、")}。`,
      `HUIYIN_PROGRAMMES names “${unknown}”, for which there is no rulebook. There are: ${known.join(", ")}.`,
    ),
  );
}
