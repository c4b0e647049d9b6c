import react from "@vitejs/plugin-react";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

/** Lays each asset beside itself compressed once, at build, so that the desk never compresses while it serves. */
function compressed(): Plugin {
  return {
    name: "compressed-assets",
    apply: "build",
    async writeBundle({ dir }) {
      const folder = join(dir ?? "", "assets");
      for (const name of await readdir(folder)) {
        const bytes = await readFile(join(folder, name));
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
        await writeFile(join(folder, `${name}.br`), brotliCompressSync(bytes, quality));
        await writeFile(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: "/desk/",
  plugins: [react(), compressed()],
  // The desk puts a fresh nonce here in every response.
  html: { cspNonce: "{{nonce}}" },
  build: {
    outDir: "../../dist/workbench",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2023",
    chunkSizeWarningLimit: 1500,
  },
});
