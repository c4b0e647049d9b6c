import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoOrganisation } from "../demo/district/district.ts";
import { foundDistrict } from "../src/access/found-district.ts";
import { openInstallation } from "../src/cli/open.ts";
import { serve } from "../src/cli/serve.ts";
import { id } from "../src/kernel/id.ts";
import { passwordHasher } from "../src/vault/password.ts";
import { table, type Figure } from "./figure.ts";
import { freePort } from "./free-port.ts";
import { readBack, textsOfMessages } from "./read-back.ts";
import { sitDown } from "./seat.ts";

// node bench/import-messages.ts FILE: imports a file of messages twice into an empty district by the command line, then
// reads each row's text back through the HTTP interface of the workbench, signed in as a registrar.
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name the file of messages: node bench/import-messages.ts FILE");
  process.exit(2);
}

/** So many seconds the first import may take. */
const most = 60;

const folder = mkdtempSync(join(tmpdir(), "huiyin-import-"));
chmodSync(folder, 0o755);
const settings = { host: "127.0.0.1", port: await freePort(), data: folder, demo: false };
try {
  const rows = textsOfMessages(readFileSync(file, "utf8"));
  const signIn = await found();
  const first = await importOnce();
  const second = await importOnce();
  const serving = await serve(settings, () => {}, new AbortController().signal);
  const since = performance.now();
  const seat = await sitDown(settings.port, signIn.name, signIn.password);
  const ask = async (path: string) => JSON.parse(String((await seat.ask(path)).body)) as unknown;
  const { matters, unread } = await readBack(ask, rows);
  seat.rise();
  const seconds = (performance.now() - since) / 1000;
  await serving.stop();
  const figures: Figure[] = [
    { name: "import: rows in the file", figure: rows.size, unit: "" },
    { name: "import: taken in at the first run", figure: first.takenIn, unit: "" },
    { name: "import: first run, whole command", figure: first.seconds, unit: "s" },
    { name: "import: taken in at the second run", figure: second.takenIn, unit: "" },
    { name: "import: matters opened by the workbench's interface", figure: matters, unit: "" },
    { name: "import: rows read back word for word", figure: rows.size - unread.length, unit: "" },
    { name: "import: reading all of them back", figure: seconds, unit: "s" },
  ];
  console.log(table(figures));
  for (const one of unread) console.error(`not read back: row ${one}`);
  const kept = first.takenIn === rows.size && second.takenIn === 0 && unread.length === 0 && first.seconds < most;
  process.exitCode = kept ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** An empty district with its officers; gives the registrar's sign-in. */
async function found(): Promise<{ name: string; password: string }> {
  const installation = await openInstallation(settings, () => {});
  const demo = demoOrganisation(1);
  const district = { ...demo, id: id<"jurisdiction">("shifan"), name: "示范区", zone: "Asia/Shanghai" };
  await foundDistrict(installation.store, district, passwordHasher());
  await installation.close();
  const registrar = demo.signIns.find(({ officer }) => officer === "registrar-1");
  if (!registrar) throw new Error("The district has no registrar who signs in");
  return registrar;
}

/** Runs the command as an operator does, in a process of its own. */
function importOnce(): Promise<{ takenIn: number; seconds: number }> {
  const main = join(import.meta.dirname, "../src/cli/main.ts");
  const since = performance.now();
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [main, "import", file ?? "", "--json"],
      { env: { ...process.env, HUIYIN_DATA: folder, DATABASE_URL: "" } },
      (error, out, err) => {
        const said = out === "" ? undefined : (JSON.parse(out) as { takenIn: number });
        if (said) resolve({ takenIn: said.takenIn, seconds: (performance.now() - since) / 1000 });
        else reject(new Error(err, { cause: error }));
      },
    );
  });
}
