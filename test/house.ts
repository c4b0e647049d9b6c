import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** How a program ended, and all that it said on both streams. */
export type Ended = { code: number | null; said: string };

/** A project of the same shape in a temporary folder, which falls when the test lets go of it. */
export type House = AsyncDisposable & {
  readonly path: string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Runs Node in the house with these arguments; `signal` is sent once the program has said `when`. */
  node(given: readonly string[], sending?: { signal: NodeJS.Signals; when: string }): Promise<Ended>;
};

/** Takes files and folders of this project as they are (`kept`), installed packages by a link, and `files` by path and text. */
export async function buildHouse(kept: readonly string[], files: Readonly<Record<string, string>>): Promise<House> {
  const path = await mkdtemp(join(tmpdir(), "huiyin-house-"));
  for (const each of kept) await cp(join(root, each), join(path, each), { recursive: true });
  await symlink(join(root, "node_modules"), join(path, "node_modules"), "dir");
  const house: House = {
    path,
    write: async (given) => {
      for (const [file, text] of Object.entries(given)) {
        await mkdir(dirname(join(path, file)), { recursive: true });
        await writeFile(join(path, file), text);
      }
    },
    node: (given, sending) => run(path, given, sending),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
  await house.write(files);
  return house;
}

function run(
  cwd: string,
  given: readonly string[],
  sending?: { signal: NodeJS.Signals; when: string },
): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: "1" };
  const running = spawn(process.execPath, given, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let sent = false;
  const hear = (part: Buffer) => {
    said += part.toString();
    if (!sending || sent || !said.includes(sending.when)) return;
    sent = running.kill(sending.signal);
  };
  running.stdout.on("data", hear);
  running.stderr.on("data", hear);
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (code) => resolve({ code, said }));
  });
}
