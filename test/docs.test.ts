import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openDistrict } from "./district.ts";
import { signIns } from "../demo/district/sign-ins.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = globSync(["*.md", "docs/*.md", "decisions/*.md"], { cwd: root });

test("the matter that is followed through the code names files and functions that are there", () => {
  const named = [...read("docs/one-matter.md").matchAll(/`((?:src|rulebooks)\/[\w./-]+)(?::(\w+))?`/g)];
  expect(named.length).toBeGreaterThan(25);
  const missing = named.filter(([, path = "", name]) => {
    if (!existsSync(join(root, path))) return true;
    return name !== undefined && !new RegExp(`export (async )?(function|const) ${name}\\b`).test(read(path));
  });
  expect(missing.map(([whole]) => whole)).toEqual([]);
});

test.each(pages)("%s links to pages that are there", (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)].map(
    ([, target = ""]) => target,
  );
  expect(links.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});

/** The rows of the table of sign-ins: who it is, and the name that is typed. */
function signInsOf(page: string): { role: string; name: string }[] {
  return [...read(page).matchAll(/^\| +([^|`]+?) +\| +`([a-z]+)` +\|$/gm)].map(([, role = "", name = ""]) => ({
    role,
    name,
  }));
}

test.each([
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
] as const)("%s lists the sign-ins of the demo, each with its role, and no other", (page, language) => {
  expect(signInsOf(page)).toEqual(signIns.map(({ role, name }) => ({ role: role[language], name })));
  const [said] = /`(huiyin-[a-z]+)`/.exec(read(page))?.slice(1) ?? [];
  expect(new Set(signIns.map(({ password }) => password))).toEqual(new Set([said]));
});

test("each sign-in of the README really opens the desk to who it says", async () => {
  const district = await openDistrict({ signIns: true });
  const words = read("README.md");
  const listed = signInsOf("README.md").map(async ({ name }) => {
    expect(words).toContain("`huiyin-demo`");
    const viewer = await district.door.signIn(name, "huiyin-demo");
    return typeof viewer === "string" ? viewer : { name, officer: viewer.officer };
  });
  expect(await Promise.all(listed)).toEqual(signIns.map(({ name, officer }) => ({ name, officer })));
  await district.close();
});
