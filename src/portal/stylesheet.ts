import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** The parts of the stylesheet in the order in which they are laid; what comes later may rest on what came before. */
const parts = ["tokens", "frame", "counter", "forms", "choices", "receipt", "follow", "paper"];

/** Our one stylesheet, and its address, which changes whenever its content does. */
export const stylesheet = load();

type Sent = { readonly body: string | Buffer; readonly encoding?: "br" | "gzip" };

/** The stylesheet as small as the browser can take it. Pages are not compressed: they carry secrets beside what others may choose. */
export function stylesheetFor(accepted: string | undefined): Sent {
  if (/\bbr\b/.test(accepted ?? "")) return { body: stylesheet.br, encoding: "br" };
  if (/\bgzip\b/.test(accepted ?? "")) return { body: stylesheet.gzip, encoding: "gzip" };
  return { body: stylesheet.content };
}

function load() {
  const content = parts
    .map((part) => readFileSync(new URL(`style/${part}.css`, import.meta.url), "utf8"))
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>+]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/([ :(])0\./g, "$1.")
    .replaceAll(";}", "}")
    .trim();
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 12);
  return { content, address: `/style-${hash}.css`, br: brotliCompressSync(content), gzip: gzipSync(content) };
}
