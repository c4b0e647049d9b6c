import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Our one stylesheet, small enough to be read in full, and its address, which changes whenever its content does. */
export const stylesheet = load();

function load(): { readonly content: string; readonly address: string } {
  const written = readFileSync(new URL("style.css", import.meta.url), "utf8");
  const content = written
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .trim();
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 12);
  return { content, address: `/style-${hash}.css` };
}
