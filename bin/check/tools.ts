import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";

/** A check by a tool that npm installed: what it says when it ends with anything but 0. `script` is a path in node_modules. */
export function tool(name: string, script: string, ...given: readonly string[]): Check {
  return {
    name,
    look: async (root) => {
      const path = join(root, "node_modules", script);
      if (!existsSync(path)) return [`${script} is not installed. Run \`npm ci\`.`];
      const { code, said } = await run(root, [path, ...given]);
      if (code === 0) return [];
      return said.trim() === "" ? [`${script} ended with ${code} and said nothing.`] : said.trimEnd().split("\n");
    },
  };
}

function run(root: string, given: readonly string[]): Promise<{ code: number | null; said: string }> {
  const running = spawn(process.execPath, given, { cwd: root, env: { ...process.env, NO_COLOR: "1" } });
  const said: Buffer[] = [];
  running.stdout.on("data", (part: Buffer) => said.push(part));
  running.stderr.on("data", (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (code) => resolve({ code, said: Buffer.concat(said).toString() }));
  });
}
