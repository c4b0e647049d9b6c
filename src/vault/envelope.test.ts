import * as fc from "fast-check";
import { expect, test } from "vitest";
import { id } from "../kernel/id.ts";
import { BrokenSeal } from "./broken-seal.ts";
import { digestOf, open, openJson, openText, seal, sealJson, sealText, type EnvelopePlace } from "./envelope.ts";
import { randomBytes } from "./random.ts";

const key = randomBytes(32);
const place: EnvelopePlace = {
  jurisdiction: id("shifan"),
  matter: id("matter-1"),
  kind: "point",
  id: id("envelope-1"),
};

test("whatever is sealed comes out again, byte for byte", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3_000 }), (content) => {
      expect(Uint8Array.from(open(key, place, seal(key, place, content)))).toEqual(content);
    }),
  );
});

test("text in any script and JSON come out as they went in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.jsonValue(), (words, content) => {
      expect(openText(key, place, sealText(key, place, words))).toBe(words);
      expect(openJson(key, place, sealJson(key, place, content))).toEqual(JSON.parse(JSON.stringify(content)));
    }),
  );
});

test("an envelope does not open under the key of another matter, nor under the matter's other key", () => {
  expect(() => open(randomBytes(32), place, sealText(key, place, "村务账目"))).toThrow(BrokenSeal);
});

test("an envelope swapped into the place of another does not open, even under the same key", () => {
  const sealed = sealText(key, place, "村务账目");
  const others: EnvelopePlace[] = [
    { ...place, jurisdiction: id("linqu") },
    { ...place, matter: id("matter-2") },
    { ...place, kind: "message" },
    { ...place, id: id("envelope-2") },
    { ...place, kind: 'point","envelope-1', id: id("") },
  ];
  for (const other of others) expect(() => open(key, other, sealed)).toThrow(BrokenSeal);
});

test("an envelope with any bit turned does not open", () => {
  const sealed = sealText(key, place, "村务账目不公开");
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = Uint8Array.from(sealed);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => open(key, place, changed)).toThrow(BrokenSeal);
  }
});

test("an envelope cut short or lengthened anywhere does not open", () => {
  const sealed = sealText(key, place, "村务账目不公开");
  for (let length = 0; length < sealed.length; length++) {
    expect(() => open(key, place, sealed.subarray(0, length))).toThrow(BrokenSeal);
  }
  expect(() => open(key, place, Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow(BrokenSeal);
});

test("the refusal to open names the place and none of the content", () => {
  const sealed = sealText(key, place, "村务账目不公开");
  expect(() => open(randomBytes(32), place, sealed)).toThrow(/^point envelope-1 does not open/);
});

test("the same words sealed twice share nothing but their suite and size", () => {
  const [one, other] = [sealText(key, place, "村务账目"), sealText(key, place, "村务账目")];
  expect(one).not.toEqual(other);
  expect(digestOf(one)).not.toBe(digestOf(other));
  expect(one[0]).toBe(1);
});

test("a named reporter and an anonymous one are envelopes of the same size", () => {
  const named = { name: "某某某", phone: "13900000000", address: "示范区赤溪镇柳湾村三组" };
  expect(sealJson(key, place, named, 2_048).length).toBe(sealJson(key, place, null, 2_048).length);
  expect(sealText(key, place, "").length).toBe(sealText(key, place, "村".repeat(80)).length);
});

test("the digest is the SHA-256 of the sealed bytes in hex", () => {
  expect(digestOf(new TextEncoder().encode("abc"))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
