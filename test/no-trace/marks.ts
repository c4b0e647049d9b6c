import { createHash } from "node:crypto";

/** Something about whoever was there, that may be found nowhere afterwards; `what` says where it came from. */
export type Mark = { readonly what: string; readonly text: string };

/** A form in which a mark could be kept, as the bytes that are looked for. */
export type Form = Mark & { readonly form: string; readonly bytes: Buffer };

/** Letters and digits that stand nowhere else; the same seed and name give the same ones. */
export function markOf(seed: number, name: string): string {
  return `mark${digestOf(seed, name).toString("hex").slice(0, 20)}`;
}

/** An address with four numbers of three digits, which no figure or version of ours looks like. */
export function addressOf(seed: number, name: string): string {
  return [...digestOf(seed, name).subarray(0, 4)].map((byte) => 100 + (byte % 156)).join(".");
}

function digestOf(seed: number, name: string): Buffer {
  return createHash("sha256").update(`${seed} ${name}`).digest();
}

const digests = ["md5", "sha1", "sha256", "sha512"] as const;

/** Every form of a mark that is looked for: its letters, four ways to write them, and the beginning of four digests of it. */
export function formsOf({ what, text }: Mark): Form[] {
  const bytes = Buffer.from(text);
  const hex = bytes.toString("hex");
  const percent = hex.replace(/../g, "%$&");
  const forms: (readonly [string, Buffer])[] = [
    ["as it is", bytes],
    ["in capitals", Buffer.from(text.toUpperCase())],
    ["hex", Buffer.from(hex)],
    ["HEX", Buffer.from(hex.toUpperCase())],
    ["percent", Buffer.from(percent)],
    ["PERCENT", Buffer.from(percent.toUpperCase())],
    ["utf-16", Buffer.from(text, "utf16le")],
    ...[0, 1, 2].map((offset) => [`base64 after ${offset}`, base64After(bytes, offset)] as const),
    ...digests.flatMap((kind) => digestForms(kind, bytes)),
  ];
  // An address is the same in capitals.
  const unlike = forms.filter(([form, found]) => form !== "in capitals" || !found.equals(bytes));
  return unlike.map(([form, found]) => ({ what, text, form, bytes: found }));
}

/** What base64 makes of these bytes wherever they stand: the signs that do not depend on what is before or after. */
function base64After(bytes: Buffer, offset: number): Buffer {
  const written = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
  const [from, until] = [Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)];
  return Buffer.from(written.slice(from, until));
}

/** Eight bytes of a digest are enough to be no accident, and are found where it was shortened. */
function digestForms(kind: (typeof digests)[number], bytes: Buffer): (readonly [string, Buffer])[] {
  const digest = createHash(kind).update(bytes).digest();
  const start = digest.subarray(0, 8);
  return [
    [kind, start],
    [`${kind} in hex`, Buffer.from(start.toString("hex"))],
    [`${kind} in HEX`, Buffer.from(start.toString("hex").toUpperCase())],
    [`${kind} in base64`, Buffer.from(digest.toString("base64").slice(0, 10))],
    [`${kind} in base64url`, Buffer.from(digest.toString("base64url").slice(0, 10))],
  ];
}
