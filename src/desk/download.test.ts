import { expect, test } from "vitest";
import { disposition, harmlessType } from "./download.ts";

test("a photo is a photo, and a page that could run is only bytes", () => {
  expect(harmlessType("image/JPEG")).toBe("image/jpeg");
  expect(harmlessType("text/plain; charset=gbk")).toBe("text/plain; charset=utf-8");
  for (const said of ["text/html", "image/svg+xml", "application/xhtml+xml", "", "application/x-msdownload"])
    expect(harmlessType(said)).toBe("application/octet-stream");
});

test("a Chinese name arrives whole", () => {
  expect(disposition("村务公开栏.jpg")).toBe(
    `attachment; filename="_____.jpg"; filename*=UTF-8''%E6%9D%91%E5%8A%A1%E5%85%AC%E5%BC%80%E6%A0%8F.jpg`,
  );
});

test("a hostile name breaks out of nothing", () => {
  const hostile = disposition('../../a"\r\nSet-Cookie: x=1;\u202Egpj.exe');
  expect(hostile).not.toMatch(/[\r\n]/);
  expect(hostile.match(/"/g)).toHaveLength(2);
  expect(hostile).not.toContain("%E2%80%AE");
  expect(disposition("")).toContain('filename="file"');
  expect(() => disposition("\ud800")).not.toThrow();
});
