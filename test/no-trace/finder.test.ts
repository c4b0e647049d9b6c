import { assert as holds, constantFrom, integer, property, tuple, uint8Array } from "fast-check";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { finderOf } from "./finder.ts";
import { addressOf, markOf } from "./marks.ts";

/** What a careless program might make of a mark before it keeps it. */
const keeping: Readonly<Record<string, (mark: string) => Buffer>> = {
  "as it came": (mark) => Buffer.from(mark),
  "in capitals": (mark) => Buffer.from(mark.toUpperCase()),
  "as the text of bytes": (mark) => Buffer.from(`\\x${Buffer.from(`<${mark}>`).toString("hex")}`),
  "in base64 with what stood around it": (mark) =>
    Buffer.from(Buffer.from(JSON.stringify({ of: mark })).toString("base64")),
  "in base64url": (mark) => Buffer.from(Buffer.from(`${mark}:${mark}`).toString("base64url")),
  "percent-encoded": (mark) => Buffer.from(mark.replace(/./g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)),
  "in two bytes a sign": (mark) => Buffer.from(mark, "utf16le"),
  "as a digest": (mark) => createHash("sha256").update(mark).digest(),
  "as a digest in hex": (mark) => Buffer.from(createHash("sha256").update(mark).digest("hex")),
  "as a digest of the older kinds": (mark) => Buffer.from(createHash("md5").update(mark).digest("hex")),
  "as a digest in base64url": (mark) => Buffer.from(createHash("sha1").update(mark).digest("base64url")),
  "as the beginning of a digest": (mark) => createHash("sha512").update(mark).digest().subarray(0, 10),
};

test("a mark is found however it was written down and whatever stands around it, and what was not kept is not", () => {
  const around = tuple(uint8Array(), uint8Array());
  const kept = property(
    integer(),
    constantFrom(...Object.keys(keeping)),
    constantFrom(markOf, addressOf),
    around,
    (seed, way, of, [before, after]) => {
      const [mark, other] = [of(seed, "kept"), of(seed, "not kept")];
      const find = finderOf([
        { what: "kept", text: mark },
        { what: "not kept", text: other },
      ]);
      const bytes = Buffer.concat([Buffer.from(before), keeping[way]!(mark), Buffer.from(after)]);
      expect(new Set(find(bytes).map(({ what }) => what))).toEqual(new Set(["kept"]));
    },
  );
  holds(kept, { numRuns: 60, seed: 2026 });
});
