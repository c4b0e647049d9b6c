import { timingSafeEqual } from "node:crypto";
import formbody from "@fastify/formbody";
import type { House } from "../access/house.ts";
import { foundDistrict } from "../access/found-district.ts";
import { founding, type Founded } from "../desk/founding.ts";
import { text, type Text } from "../kernel/text.ts";
import { passwordHasher, passwordProblem } from "../vault/password.ts";
import { randomBytes } from "../vault/random.ts";
import { listen, newServer } from "./listen.ts";
import type { Installation } from "./open.ts";
import type { Settings } from "./settings.ts";

/**
 * Serves the one page on which a district is founded, and goes on once it is. Whoever founds it shows the word that the
 * start printed, so that on an open network nobody else gets there first.
 */
export async function awaitFounding(
  installation: Installation,
  settings: Settings,
  say: (what: Text) => void,
  stopped: AbortSignal,
): Promise<House> {
  const word = randomBytes(6).toString("hex");
  const app = newServer();
  const founded = Promise.withResolvers<void>();
  stopped.addEventListener("abort", () => founded.reject(stopped.reason));
  await app.register(formbody);
  await app.register(founding, {
    isWord: (given: string) => given.length === word.length && timingSafeEqual(Buffer.from(given), Buffer.from(word)),
    passwordProblem,
    found: async (district: Founded) => {
      await foundDistrict(installation.store, { ...district, zone: "Asia/Shanghai" }, passwordHasher());
    },
    done: () => founded.resolve(),
  });
  try {
    await listen(app, settings);
    const at = `http://${settings.host}:${settings.port}/`;
    say(
      text(
        `这里还没有建立地区。请打开 ${at} ，并输入启动口令 ${word}`,
        `No district is founded here yet. Open ${at} and give the word ${word}`,
      ),
    );
    await founded.promise;
  } finally {
    await app.close();
  }
  const [first] = await installation.jurisdictions();
  if (!first) throw new Error("A district was founded and is not there");
  return installation.openHouse(first);
}
