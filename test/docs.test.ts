import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
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

test.each(["README.md", "README.zh-CN.md"])("%s lists every sign-in of the demo", (page) => {
  const text = read(page);
  expect(
    signIns
      .filter(({ name, password }) => !text.includes(`\`${name}\``) || !text.includes(`\`${password}\``))
      .map(({ name }) => name),
  ).toEqual([]);
});
