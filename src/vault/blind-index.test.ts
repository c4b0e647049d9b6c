import { createCipheriv, hash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { id } from "../kernel/id.ts";
import { blind, blindQuery } from "./blind-index.ts";
import { BrokenSeal } from "./broken-seal.ts";
import { newIndexKey, openIndexKey } from "./index-key.ts";
import { tokensOf } from "./index-tokens.ts";
import { keeperOf } from "./key-keeper.ts";
import { randomBytes } from "./random.ts";

const key = randomBytes(32);
const finds = (text: string, sought: string, under = key) => {
  const kept = new Set(blind(key, tokensOf(text)));
  const wanted = blindQuery(under, sought);
  return wanted.length > 0 && wanted.every((number) => kept.has(number));
};

test("a text is found by pairs of neighbouring characters, by words and by numbers", () => {
  expect(tokensOf("村务账目")).toEqual(["村务", "务账", "账目"]);
  expect(tokensOf("低保 A12 户，Mr. Li")).toEqual(["低保", "a12", "户", "mr", "li"]);
});

test("width, case and repetition make no difference", () => {
  expect(tokensOf("ＡＢＣ abc Ａbc １２３")).toEqual(["abc", "123"]);
});

test("a run of Chinese beside letters without a space is still told apart from them", () => {
  expect(tokensOf("拨款3万元wps表格")).toEqual(["拨款", "3", "万元", "wps", "表格"]);
});

test("rare characters outside the basic plane are one character each", () => {
  expect(tokensOf("𬭎")).toEqual(["𬭎"]);
  expect(tokensOf("周𬭎峰")).toEqual(["周𬭎", "𬭎峰"]);
});

test("text without words has no tokens, and a search without words finds nothing", () => {
  expect(tokensOf("，。 …—\u0000")).toEqual([]);
  expect(finds("村务账目", "，。")).toBe(false);
});

test("of a very long text the first 2,000 different tokens count, in little time", () => {
  const long = Array.from({ length: 200_000 }, (_, place) =>
    String.fromCodePoint(0x4e00 + ((place * 7_919) % 20_000)),
  ).join("");
  const before = performance.now();
  expect(tokensOf(long)).toHaveLength(2_000);
  expect(tokensOf("字 ".repeat(100_000))).toEqual(["字"]);
  expect(performance.now() - before).toBeLessThan(2_000);
});

test("whatever is written is found by any part of it that is two characters or a word", () => {
  const village = fc.string({
    unit: fc.constantFrom(...Array.from("柳湾村务账目公开低保危房改造补贴")),
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(village, fc.nat(), fc.nat(), (text, one, other) => {
      const start = one % (text.length - 1);
      const end = start + 2 + (other % (text.length - start - 1));
      expect(finds(`前文，${text}。后文 2022`, text.slice(start, end))).toBe(true);
      expect(finds(`前文，${text}。后文 2022`, `${text.slice(start, end)} 2022`)).toBe(true);
    }),
  );
});

test("what is not in a text is not found, nor is anything under another district's key", () => {
  expect(finds("村务账目不公开", "低保")).toBe(false);
  expect(finds("村务账目不公开", "账目")).toBe(true);
  expect(finds("村务账目不公开", "账目", randomBytes(32))).toBe(false);
});

test("a number is the first eight bytes of the token's block under the key, of a long token those of its hash", () => {
  const long = "registrar@example.org";
  const block = (length: number, content: Buffer) => {
    const bytes = Buffer.concat([Uint8Array.of(length), content, Buffer.alloc(15)]).subarray(0, 16);
    const cipher = createCipheriv("aes-256-ecb", key, null).setAutoPadding(false);
    return cipher.update(bytes).readBigInt64BE();
  };
  expect(blind(key, ["账目"])).toEqual([block(6, Buffer.from("账目"))]);
  expect(blind(key, [long])).toEqual([block(255, hash("sha256", long, "buffer"))]);
});

test("different tokens, also long ones and ones with zeros, get different numbers", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 30 })), (tokens) => {
      const whole = tokens.filter((token) => token.isWellFormed());
      expect(blind(key, whole)).toHaveLength(whole.length);
    }),
  );
  expect(blind(key, ["a", "a\0", "a".repeat(15), "a".repeat(16), "a".repeat(17)])).toHaveLength(5);
});

test("the order of the text does not show in the index", () => {
  const forward = blind(key, tokensOf("甲乙 丙丁 戊己"));
  expect(blind(key, tokensOf("戊己 甲乙 丙丁"))).toEqual(forward);
  expect(forward).toEqual(forward.toSorted((a, b) => (a < b ? -1 : 1)));
});

test("an index key is wrapped for its own jurisdiction only", async () => {
  const keeper = keeperOf([randomBytes(32)]);
  const made = await newIndexKey(keeper, id("shifan"));
  expect(await openIndexKey(keeper, id("shifan"), made.wrapped)).toEqual(made.key);
  await expect(openIndexKey(keeper, id("linqu"), made.wrapped)).rejects.toThrow(BrokenSeal);
});
