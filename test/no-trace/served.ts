import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../bench/free-port.ts";
import type { District } from "../district.ts";

/** The server in a process of its own, all that it said on both streams, and the folder it was given for what is temporary. */
export type Served = {
  readonly port: number;
  readonly said: () => { readonly out: string; readonly err: string };
  readonly temporary: string;
  readonly stop: () => Promise<void>;
};

const main = join(import.meta.dirname, "../../src/cli/main.ts");

/** Serves a district as `npm start` does; a module that is loaded `before` it can make it careless. */
export async function serveApart({ folder, database }: District, before?: URL): Promise<Served> {
  const port = await freePort();
  const temporary = mkdtempSync(join(tmpdir(), "huiyin-apart-"));
  const around = join(folder, "around");
  mkdirSync(around, { recursive: true });
  const env = {
    ...process.env,
    HOST: "127.0.0.1",
    PORT: String(port),
    HUIYIN_DATA: folder,
    DATABASE_URL: database.url,
    HUIYIN_DEMO: "0",
    TMPDIR: temporary,
    NODE_ENV: "production",
  };
  const server = spawn(process.execPath, [...(before ? ["--import", before.href] : []), main, "serve"], {
    cwd: around,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  server.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
  const listening = new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding("utf8").on("data", (part: string) => {
      err += part;
      if (err.includes("/desk/")) resolve();
    });
    server.on("exit", (code) => reject(new Error(`The server ended with ${code}: ${err}`)));
  });
  await listening;

  async function stop(): Promise<void> {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
    rmSync(temporary, { recursive: true, force: true });
  }
  return { port, said: () => ({ out, err }), temporary, stop };
}
