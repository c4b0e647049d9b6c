import { join } from "node:path";

/**
 * A small key service, as a site might write one: it keeps its master key in a file that Huiyin does not know, and speaks
 * lines of JSON. `first` is done before a question is answered, for one that behaves badly.
 */
export function keyServiceScript(folder: string, first = ""): string {
  return `
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const path = ${JSON.stringify(join(folder, "site.key"))};
if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600 });
const master = readFileSync(path);

function answer(asked) {
  if (asked.do === "name") return { name: "the site's key" };
  const key = Buffer.from(asked.key, "base64");
  const nonce = asked.do === "wrap" ? randomBytes(12) : key.subarray(0, 12);
  const make = asked.do === "wrap" ? createCipheriv : createDecipheriv;
  const cipher = make("aes-256-gcm", master, nonce).setAAD(Buffer.from(asked.context));
  if (asked.do === "wrap") {
    const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
    return { key: Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64") };
  }
  cipher.setAuthTag(key.subarray(-16));
  return { key: Buffer.concat([cipher.update(key.subarray(12, -16)), cipher.final()]).toString("base64") };
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const asked = JSON.parse(line);
  ${first}
  try {
    console.log(JSON.stringify({ id: asked.id, ...answer(asked) }));
  } catch {
    console.log(JSON.stringify({ id: asked.id, refused: true }));
  }
});
`;
}
