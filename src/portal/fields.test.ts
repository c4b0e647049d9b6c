import fc from "fast-check";
import { expect, test } from "vitest";
import { written } from "../kernel/written.ts";
import { clean, cleanFileName, fieldsOf } from "./fields.ts";

test("a field that did not come is empty, and of two with one name the first counts", () => {
  const fields = fieldsOf([
    ["how", "anonymous"],
    ["point", "一"],
    ["how", "real"],
    ["point", "二"],
  ]);
  expect(fields.one("how")).toBe("anonymous");
  expect(fields.all("point")).toEqual(["一", "二"]);
  expect(fields.one("name")).toBe("");
  expect(fields.one("__proto__")).toBe("");
});

test("what no keyboard writes is taken out, and every line end is one", () => {
  expect(clean("账\u0000目\u0007\r\n不\r公\t开")).toBe("账目\n不\n公\t开");
  expect(clean("半个字\ud840").isWellFormed()).toBe(true);
});

test("whatever is pasted into the form, nothing is left in it that the door would refuse for being unseen", () => {
  const anything = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(fc.property(anything, (typed) => written(1_000).safeParse(clean(`一${typed}`)).success));
  expect(clean("甲\u0085乙\u0096丙\fd")).toBe("甲乙丙d");
});

test("a file's name keeps no folder and cannot be shown otherwise than it is", () => {
  expect(cleanFileName("C:\\Users\\wang\\账目.jpg")).toBe("账目.jpg");
  expect(cleanFileName("../../etc/passwd")).toBe("passwd");
  expect(cleanFileName("照片\u202egpj.exe")).toBe("照片gpj.exe");
});
