import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Domain } from "./world.ts";

const root = join(import.meta.dirname, "../..");

/** A guard of the domain, and what stands in its place once it is taken away. */
export type Break = { readonly file: string; readonly guard: string; readonly instead: string };

/** Takes a guard away in a copied file. One that is not found just once is a canary that nobody feeds any more, so it throws. */
export function takeAway(copy: string, { guard, instead }: Omit<Break, "file">): void {
  const whole = readFileSync(copy, "utf8");
  if (whole.split(guard).length !== 2) throw new Error(`${copy} has not just one “${guard}”`);
  writeFileSync(
    copy,
    whole.replace(guard, () => instead),
  );
}

/** The domain with one guard taken away, from a copy of `src/matter`. */
export async function broken({ file, guard, instead }: Break): Promise<Domain> {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-broken-"));
  try {
    for (const near of ["kernel", "rules", "organisation"]) link(join("src", near), folder);
    link("node_modules", folder);
    const copy = join(folder, "src/matter");
    cpSync(join(root, "src/matter"), copy, { recursive: true, filter: (path) => !path.endsWith(".test.ts") });
    takeAway(join(copy, file), { guard, instead });

    const decides = await load<Pick<Domain, "decide" | "standing">>(join(copy, "decide.ts"));
    const receives = await load<Pick<Domain, "receiveContact">>(join(copy, "decide/receive-contact.ts"));
    const evolves = await load<Pick<Domain, "evolve">>(join(copy, "evolve.ts"));
    const { decide, standing } = decides;
    return { decide, standing, receiveContact: receives.receiveContact, evolve: evolves.evolve };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function link(what: string, folder: string): void {
  mkdirSync(join(folder, "src"), { recursive: true });
  symlinkSync(join(root, what), join(folder, what), "dir");
}

async function load<Module>(file: string): Promise<Module> {
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module;
}
