import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { standing, visit, type Visitor } from "../../test/visitor.ts";
import { portal } from "./portal.ts";
import { stylesheet } from "./stylesheet.ts";

let district: District;
let app: FastifyInstance;
beforeAll(async () => {
  district = await openDistrict();
  app = Fastify();
  await app.register(portal, { door: district.door, now: district.house.now });
});
afterAll(async () => {
  await app.close();
  await district.close();
});

const problem = "水渠的钱，账上 12 万，公示 8 万。<b>差在哪里？</b>";

async function contacts(): Promise<number> {
  const [row] = await district.database.owner<{ count: number }[]>`select count(*)::int as count from contact`;
  return row?.count ?? 0;
}

function codeOn(page: string): { locator: string; secret: string } {
  const value = (name: string) => new Map(standing(page, "/receipt")).get(name) ?? "";
  return { locator: value("locator"), secret: value("secret") };
}

async function written(): Promise<Visitor> {
  const villager = await visit(app).open("/report");
  await villager.send("/report", { how: "anonymous", go: "next" });
  await villager.send("/report", { point: [problem, "低保名单里有人开着小车"], go: "next" });
  return villager.send("/report", { place: "赤溪镇上河村", go: "next" });
}

test("step by step, a villager reports two problems with a photo and is given a code", async () => {
  const villager = await written();
  await villager.send("/report", { go: "next" }, [{ field: "files", name: "公示栏.jpg", content: "一张照片" }]);
  expect(villager.page()).toContain("公示栏.jpg");
  expect(villager.page()).toContain("差在哪里");
  const before = await contacts();
  await villager.send("/report", { go: "submit" });
  expect(villager.status()).toBe(200);
  const code = codeOn(villager.page());
  expect(await contacts()).toBe(before + 1);

  const opened = await district.door.openByCode(code.locator, code.secret);
  if (typeof opened === "string") throw new Error(opened);
  const view = await district.door.follow(opened.contact);
  expect(view?.points.map(({ words }) => words)).toEqual([problem, "低保名单里有人开着小车"]);
  expect(view?.files.map(({ name }) => name)).toEqual(["公示栏.jpg"]);
});

test("a form sent twice is one contact with one receipt", async () => {
  const villager = await written();
  await villager.send("/report", { go: "next" }, []);
  const review = villager.page();
  const first = codeOn((await villager.send("/report", { go: "submit" })).page());
  const after = await contacts();
  const pairs = Object.fromEntries(standing(review, "/report"));
  const second = await app.inject({
    method: "POST",
    url: "/report",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ ...pairs, go: "submit" }).toString(),
  });
  expect(codeOn(second.body)).toEqual(first);
  expect(second.body).toContain("没有重复登记");
  expect(await contacts()).toBe(after);
});

test("what is missing is said at its field, and everything typed and uploaded is kept", async () => {
  const villager = await visit(app).open("/report?all");
  await villager.send("/report", { how: "real", name: "柳青禾", point: ["", problem], place: "上河村", go: "submit" }, [
    { field: "files", name: "账.jpg", content: "照片" },
  ]);
  expect(villager.status()).toBe(422);
  const page = villager.page();
  expect(page).toContain('href="#phone"');
  expect(page).toContain('id="phone-wrong"');
  expect(page).toMatch(/id="phone"[^>]*aria-invalid="true"/);
  expect(page).toContain("账.jpg");
  const kept = standing(page, "/report");
  expect(kept).toContainEqual(["name", "柳青禾"]);
  expect(kept).toContainEqual(["point", problem]);
  expect(kept).toContainEqual(["place", "上河村"]);
});

test("where it happened is picked from the district's places: a township, then a village in it", async () => {
  const villager = await visit(app).open("/report");
  await villager.send("/report", { how: "anonymous", go: "next" });
  await villager.send("/report", { point: problem, go: "next" });
  expect(villager.page()).not.toContain('id="village"');
  await villager.send("/report", { region: "region-01", go: "villages" });
  expect(villager.page()).toMatch(/<select id="village" name="region" autofocus>/);
  expect(villager.page()).toContain("听荻镇集中投诉站");
  const where = { region: ["region-01", "region-01-02"], station: "station-town-01" };
  await villager.send("/report", { ...where, go: "next" });
  await villager.send("/report", { go: "next" }, []);
  expect(villager.page()).toContain("听荻镇、倚湖村");
  await villager.send("/report", { go: "submit" });
  const [row] = await district.database.owner<{ contact: Record<string, unknown> }[]>`
    select body::json -> 'contact' as contact from event where type = 'matter-opened' order by seq desc limit 1`;
  expect(row?.contact).toMatchObject({ region: "region-01-02", station: "station-town-01" });
});

test("a place, a village elsewhere or a station that is not there is left out, and the report is taken in", async () => {
  const villager = await visit(app).open("/report?all");
  const made = { region: ["region-02", "region-01-02"], station: "station-town-01", how: "anonymous", point: problem };
  await villager.send("/report", { ...made, go: "submit" }, []);
  expect(villager.page()).toContain("已经收到");
  const [row] = await district.database.owner<{ contact: Record<string, unknown> }[]>`
    select body::json -> 'contact' as contact from event where type = 'matter-opened' order by seq desc limit 1`;
  expect(row?.contact).toMatchObject({ region: "region-02" });
  expect(row?.contact).not.toHaveProperty("station");
});

test("a file can be taken away again", async () => {
  const villager = await visit(app).open("/report?all");
  await villager.send("/report", { go: "upload" }, [{ field: "files", name: "错的.jpg", content: "不是这张" }]);
  const staged = /value="drop-file:([^"]+)"/.exec(villager.page())?.[1];
  await villager.send("/report", { go: `drop-file:${staged}` }, []);
  expect(villager.page()).not.toContain("错的.jpg");
});

test("the twenty-first file is named and not taken in, and the others stay", async () => {
  const villager = await visit(app).open("/report?all");
  const files = Array.from({ length: 21 }, (_, number) => ({
    field: "files",
    name: `第${number + 1}张.jpg`,
    content: "照片",
  }));
  await villager.send("/report", { go: "upload" }, files);
  expect(villager.page()).toContain("“第21张.jpg”没有收下");
  expect(villager.page().match(/drop-file:/g)).toHaveLength(20);
});

test("the language and the size change without losing a word", async () => {
  const villager = await visit(app).open("/report?all");
  const pairs = standing(villager.page(), "/report").filter(([name]) => name !== "point");
  const payload = new URLSearchParams([
    ...pairs.map(([name, value]): [string, string] => [name, value]),
    ["point", problem],
    ["go", "stay"],
  ]).toString();
  const english = await app.inject({
    method: "POST",
    url: "/en/big/report",
    payload,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect(english.statusCode).toBe(200);
  expect(english.body).toContain('<html lang="en" class="big">');
  expect(standing(english.body, "/en/big/report")).toContainEqual(["point", problem]);
});

test("a file without a byte in it is not taken in, and that is said where files are chosen", async () => {
  const villager = await written();
  await villager.send("/report", { go: "next" }, [
    { field: "files", name: "没下载的照片.jpg", content: "" },
    { field: "files", name: "公示栏.jpg", content: "一张照片" },
  ]);
  expect(villager.status()).toBe(422);
  expect(villager.page()).toContain("“没下载的照片.jpg”里面是空的，没有收下。");
  expect(villager.page().match(/drop-file:/g)).toHaveLength(1);
});

test("the receipt is checked, turned to a slip and back, and asks nobody whether the code is anyone's", async () => {
  const villager = await written();
  await villager.send("/report", { go: "next" }, []);
  await villager.send("/report", { go: "submit" });
  const { secret } = codeOn(villager.page());
  const asked = Number(/密码第 (\d) 组/.exec(villager.page())?.[1]);
  expect((await villager.send("/receipt", { go: "80" })).page()).toContain('class="slip"');
  expect((await villager.send("/receipt", { go: "check", group: "00000" })).status()).toBe(422);
  expect(villager.page()).toContain(`和第 ${asked} 组不一样`);
  expect((await villager.send("/receipt", { go: "check", group: " " })).page()).toContain(
    `请先输入您抄下来的第 ${asked} 组。`,
  );
  await villager.send("/receipt", { go: "check", group: ` ${secret.slice((asked - 1) * 5, asked * 5)} ` });
  expect(villager.status()).toBe(200);
  expect(villager.page()).toContain("抄写无误");
  expect(villager.page()).not.toContain(secret.slice(0, 5));
});

test("no page before a code sets a cookie, and each with its stylesheet is under 20 KB", async () => {
  const towns = await visit(app).open("/stations");
  const town = /href="(\/stations\/[^"]+)"/.exec(towns.page())?.[1] ?? "";
  for (const address of [
    "/",
    "/scope",
    "/protection",
    "/stations",
    town,
    "/report",
    "/report?all",
    "/follow",
    "/nowhere",
  ]) {
    for (const way of ["", "/en/big"]) {
      const { headers, body } = await app.inject(way + address);
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'self'/);
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(body).not.toMatch(/<script|style="|https?:\/\//);
      expect(Buffer.byteLength(body) + Buffer.byteLength(stylesheet.content)).toBeLessThan(20_000);
    }
  }
  const style = await app.inject(stylesheet.address);
  expect(style.headers["cache-control"]).toContain("immutable");
});

test("when the office cannot take it in, the form comes back with everything typed", async () => {
  const villager = await written();
  await villager.send("/report", { go: "next" }, []);
  await district.database.owner`alter table contact rename to contact_away`;
  try {
    await villager.send("/report", { go: "submit" });
  } finally {
    await district.database.owner`alter table contact_away rename to contact`;
  }
  expect(villager.status()).toBe(503);
  expect(standing(villager.page(), "/report")).toContainEqual(["point", problem]);
  await villager.send("/report", { go: "submit" });
  expect(villager.status()).toBe(200);
});
