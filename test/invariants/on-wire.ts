/** A sealed command as it was before it was sealed: words where references are, and no files. */
export function onWire(value: unknown, words: () => string): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isFile(one)).map((one) => onWire(one, words));
  if (value === null || typeof value !== "object") return value;
  if ("digest" in value) return { text: words() };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, onWire(part, words)]));
}

function isFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && "file" in value;
}
