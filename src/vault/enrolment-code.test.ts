import { expect, test } from "vitest";
import { digestOfCode, isCode, newEnrolmentCode } from "./enrolment-code.ts";

test("a code is five groups of four, every one another, and without letters that are mistaken", () => {
  const codes = Array.from({ length: 200 }, newEnrolmentCode);
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test("however it is typed it is the same code, and for another officer it is none", () => {
  const kept = digestOfCode("an", "0A1B-CDEF-GHJK-MNPQ-RSTV");
  expect(isCode(kept, "an", " oalb cdef ghjk mnpq rstv")).toBe(true);
  expect(isCode(kept, "an", "0A1B-CDEF-GHJK-MNPQ-RSTW")).toBe(false);
  expect(isCode(kept, "bo", "0A1B-CDEF-GHJK-MNPQ-RSTV")).toBe(false);
});
