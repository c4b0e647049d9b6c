import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findPlace } from "../src/store/embedded/place.ts";
import { findPostmaster } from "../src/store/embedded/postmaster.ts";
import { freePort } from "./free-port.ts";

/** A server in a process of its own, which answered its first page so many seconds after it was started. */
export type Running = {
  readonly port: number;
  readonly seconds: number;
  readonly server: number;
  readonly postmaster: number;
  readonly stop: () => Promise<void>;
};

/** An installation on an empty folder, with the invented district as `npm start` makes it. */
export function newInstallation(): { start: () => Promise<Running>; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-start-"));
  chmodSync(folder, 0o755);
  const place = findPlace(folder, () => {});

  async function start(): Promise<Running> {
    const port = await freePort();
    const env = { ...process.env, HOST: "127.0.0.1", PORT: String(port), HUIYIN_DATA: folder, DATABASE_URL: "" };
    const began = performance.now();
    const main = join(import.meta.dirname, "../src/main.ts");
    const server = spawn(process.execPath, [main], { env, stdio: ["ignore", "ignore", "inherit"] });
    while (!(await answers(port))) {
      if (server.exitCode !== null) throw new Error(`The server ended by itself with ${server.exitCode}`);
      await sleep(10);
    }
    const seconds = (performance.now() - began) / 1000;
    const stop = async () => {
      server.kill("SIGTERM");
      await once(server, "exit");
    };
    return { port, seconds, server: server.pid ?? 0, postmaster: findPostmaster(place)?.pid ?? 0, stop };
  }

  const remove = () => {
    for (const left of new Set([place.home, place.sockets, folder])) rmSync(left, { recursive: true, force: true });
  };
  return { start, remove };
}

/** Whether the portal answers with its whole first page. */
async function answers(port: number): Promise<boolean> {
  const page = await fetch(`http://127.0.0.1:${port}/`).then(
    (answer) => answer.text(),
    () => "",
  );
  return page.includes("</html>");
}
