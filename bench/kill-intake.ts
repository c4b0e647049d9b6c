import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

/** What a receipt says. */
export type Code = { readonly locator: string; readonly secret: string };

/** How long it may take after a kill until a report is taken in again, in milliseconds. */
export const patience = 60_000;

/** Clients that keep sending, and the codes of what was acknowledged, whole pages only. */
export function openIntake(port: number) {
  const codes: Code[] = [];
  let stopped = false;
  let lastSent = 0;
  let forms = 0;
  const client = async (name: number) => {
    for (let count = 0; !stopped; count++) {
      forms++;
      const form = formOf(`第${name}户第${count}次反映水渠的账目没有公布`);
      let code: Code | undefined;
      let sent = 0;
      while (!code && !stopped) {
        sent = performance.now();
        code = await post(port, form).catch(() => undefined);
        if (!code) await sleep(20);
      }
      if (!code) return;
      codes.push(code);
      lastSent = sent;
    }
  };
  const clients = Array.from({ length: 8 }, (_, name) => client(name));

  /** Waits until so many more are acknowledged, the last of them sent after this moment. */
  async function acknowledged(more: number, server: ChildProcess, after = 0): Promise<void> {
    const before = codes.length;
    const until = performance.now() + patience;
    while (codes.length < before + more || lastSent < after) {
      if (server.exitCode !== null) fail(`The server ended by itself with ${server.exitCode}`);
      if (performance.now() > until) fail("No report is taken in any more");
      await sleep(5);
    }
  }
  const end = async () => {
    stopped = true;
    await Promise.all(clients);
  };
  return { codes, forms: () => forms, acknowledged, stop: end };
}

function formOf(point: string): string {
  const token = randomBytes(24).toString("base64url");
  const fields = { step: "review", view: "all", reviewed: "yes", how: "anonymous", point, token, go: "submit" };
  return new URLSearchParams(fields).toString();
}

async function post(port: number, body: string): Promise<Code | undefined> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await fetch(`http://127.0.0.1:${port}/report`, { method: "POST", headers, body });
  const page = await answer.text();
  const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1];
  const [locator, secret] = [valueOf("locator"), valueOf("secret")];
  return answer.status === 200 && locator && secret ? { locator, secret } : undefined;
}

export function fail(why: string): never {
  throw new Error(why);
}
