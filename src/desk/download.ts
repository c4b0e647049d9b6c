/** Types that a browser shows without running anything in them; all else is only bytes to keep. */
const shown = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
  "application/pdf",
  "text/plain",
  "audio/mpeg",
  "video/mp4",
]);

/** What a file was said to be is its sender's word: it is believed only where believing it is harmless. */
export function harmlessType(said: string): string {
  const type = said.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!shown.has(type)) return "application/octet-stream";
  return type === "text/plain" ? "text/plain; charset=utf-8" : type;
}

/** Always an attachment, never opened in the page; the name in plain letters, and whole by RFC 8187. */
export function disposition(name: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what a hostile name brings.
  const clean = name.replace(/[\u0000-\u001f\u007f\u2028-\u202e\u2066-\u2069/\\]/g, "_").slice(0, 200) || "file";
  const plain = clean.replace(/[^ -~]|["%;]/g, "_");
  const whole = encodeURIComponent(clean.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
