import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");
const carrier = join(root, "node_modules/@sparticuz/chromium");

/** How to launch a browser: the program, and the libraries and fonts it needs. */
export type Unpacked = { executablePath: string; env: Record<string, string> };

/**
 * Unpacks the browser that npm carries into a folder of this user under the system's temporary folder, once per
 * version, and says how to launch it. Two that unpack at the same moment do not meet: each works aside, and the first
 * one moves its folder into place. Returns `undefined` where the package is not installed.
 */
export async function unpackChromium(): Promise<Unpacked | undefined> {
  if (!existsSync(carrier)) return undefined;
  const { version } = JSON.parse(await readFile(join(carrier, "package.json"), "utf8")) as { version: string };
  const place = join(tmpdir(), `huiyin-chromium-${version}-${userInfo().username}`);
  if (!existsSync(place)) await unpackInto(place);
  await refuseAnothersFolder(place);
  return {
    executablePath: join(place, "chromium"),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(place, "al2023/lib"),
      FONTCONFIG_FILE: join(place, "fonts.conf"),
    },
  };
}

async function unpackInto(place: string): Promise<void> {
  const aside = await mkdtemp(`${place}-`);
  const script = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;
  try {
    // In a process of its own, because the package unpacks into TMPDIR, and only with its libraries on "Lambda".
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: root,
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    });
    await writeFile(join(aside, "fonts.conf"), fontsOf(place));
    await rename(aside, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The machine's own fonts where it has some, Chinese ones among them perhaps, and the few that come with the browser. */
function fontsOf(place: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${place}/fonts</dir>
  <cachedir>${place}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** The folder's name can be guessed and the temporary folder is everybody's: a program somebody else put there is not run. */
async function refuseAnothersFolder(place: string): Promise<void> {
  const { uid } = await stat(place);
  if (process.getuid && uid !== process.getuid()) {
    throw new Error(
      `${place} belongs to another user, so the browser in it is not used. Remove it, or set CHROMIUM_PATH.`,
    );
  }
}
