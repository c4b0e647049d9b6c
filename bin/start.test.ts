import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type House, buildHouse } from "../test/house.ts";

const workbench = {
  "package-lock.json": "{}",
  "package.json": `{ "type": "module" }`,
  "src/workbench/index.html": `<!doctype html><title>desk</title><script type="module" src="./main.ts"></script>`,
  "src/workbench/main.ts": `document.title = "desk one";`,
  "src/workbench/vite.config.ts": `export default { root: import.meta.dirname, base: "/desk/" };`,
};
const main = `
  const on = setInterval(() => {}, 1000);
  process.on("SIGTERM", () => { clearInterval(on); console.log("closed"); process.exitCode = 7; });
  console.log("listening", process.versions.node.split(".")[0], ...process.argv.slice(2));`;

/** Makes the program believe that it runs on the machine's older Node, once: the flag is not handed on. */
const asNode20 = ["--import", `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.19.0"})`];
const house = (files: Record<string, string>) => buildHouse(["bin"], { ...workbench, ...files });
const start = (of: House, before: readonly string[] = []) =>
  of.node([...before, "bin/start.mjs", "--only", "portal"], { signal: "SIGTERM", when: "listening" });

describe("npm start", () => {
  test("on Node 20 goes on under Node 24 with the same arguments, passes the signal on and ends as the server does", async () => {
    await using here = await house({ "src/main.ts": main });
    const { code, said } = await start(here, asNode20);
    expect(said).toContain("listening 24 --only portal");
    expect(said).toContain("closed");
    expect(code).toBe(7);
  });

  test("builds the workbench once, and again when a source of it changed", async () => {
    await using here = await house({ "src/main.ts": main });
    const page = join(here.path, "dist/workbench/index.html");

    expect((await start(here)).said).toContain("Building the workbench");
    const first = await stat(page);
    expect((await start(here)).said).not.toContain("Building");
    expect((await stat(page)).ino).toBe(first.ino);

    await here.write({ "src/workbench/main.ts": `document.title = "desk two";` });
    expect((await start(here)).said).toContain("Building the workbench");
  });

  test("a workbench that does not build is said, does not start, and leaves the one before", async () => {
    await using here = await house({ "src/main.ts": main });
    await start(here);
    const page = join(here.path, "dist/workbench/index.html");
    const before = await readFile(page, "utf8");
    await here.write({ "src/workbench/main.ts": "this is not a program" });

    const { code, said } = await start(here);

    expect([code, said]).toEqual([1, expect.stringContaining("The workbench does not build. Vite says:")]);
    expect(await readFile(page, "utf8")).toBe(before);
  });

  test("a copy without its main program says so", async () => {
    await using here = await house({});
    const { code, said } = await start(here);
    expect([code, said]).toEqual([1, expect.stringContaining("this copy of Huiyin is not whole")]);
    expect(existsSync(join(here.path, "dist"))).toBe(false);
  });
});

describe("npm test", () => {
  const config = `export default { test: { include: ["**/*.test.ts"] } };`;
  const run = async (tests: Record<string, string>, ...given: string[]) => {
    await using here = await house({ "vitest.config.ts": config, ...tests });
    await here.node(["--eval", `await (await import("./bin/workbench.ts")).buildWorkbench(process.cwd())`]);
    const { code, said } = await here.node(["bin/test.mjs", "unit", ...given]);
    return { code, last: said.trimEnd().split("\n").at(-1), said };
  };
  const of = (body: string) => `import { expect, test } from "vitest";\n${body}`;
  const passing = `test("adds", () => expect(1 + 1).toBe(2));`;

  test("ends with one line of figures", async () => {
    const { code, last } = await run({ "unit/a.test.ts": of(passing) });
    expect([code, last]).toEqual([0, "1 passed, 0 failed"]);
  });

  test("a failed test, a skipped one, a file that cannot be read and a loose error are each a failure", async () => {
    const { code, last } = await run({
      "unit/a.test.ts": of(`${passing}\ntest("fails", () => expect(1).toBe(2));\ntest.skip("skipped", () => {});`),
      "unit/b.test.ts": `import "./gone.ts";`,
      "unit/c.test.ts": of(
        `test("loose", () => (void Promise.reject(new Error("loose")), new Promise((go) => setTimeout(go, 50))));`,
      ),
    });
    expect([code, last]).toEqual([1, "2 passed, 4 failed"]);
  });

  test("a run that finds no test fails; tests not chosen by name are no failure", async () => {
    expect((await run({})).last).toBe("0 passed, 1 failed");
    const two = of(`${passing}\ntest("other", () => {});`);
    expect((await run({ "unit/a.test.ts": two }, "-t", "adds")).last).toBe("1 passed, 0 failed");
  });
});
