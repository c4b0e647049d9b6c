import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { createInterface } from "node:readline";
import { text, type Text } from "../kernel/text.ts";
import { keyLength } from "./aes-gcm.ts";
import type { KeyKeeper } from "./key-keeper.ts";

/** The key service did not answer as it should. `says` tells the operator what to do; neither it nor the message carries a key. */
export class KeyServiceFailed extends Error {
  override readonly name = "KeyServiceFailed";
  readonly says: Text;

  constructor(program: string, zh: string, en: string) {
    super(en);
    this.says = text(
      `密钥服务（${program}）${zh}。请检查 HUIYIN_KEY_COMMAND 与该服务。`,
      `The key service (${program}) ${en}. See to HUIYIN_KEY_COMMAND and to the service.`,
    );
  }
}

type Question =
  | { readonly do: "name" }
  | { readonly do: "wrap" | "unwrap"; readonly key: string; readonly context: string };
type Waiting = { readonly answer: (value: unknown) => void; readonly fail: (why: KeyServiceFailed) => void };

/** A keeper outside of this process, and the end of the connection to it. */
export type KeyService = { readonly keeper: KeyKeeper; readonly close: () => void };

/**
 * Keeps the master key in a program of the site's own, such as the client of a hardware module: it never comes here. The
 * program is started once and speaks lines of JSON: `{"id":1,"do":"name"}` is answered by `{"id":1,"name":…}`, which names the
 * master key that wraps now; `wrap` and `unwrap` carry `key` in base64 and the `context` it is bound to, and are answered
 * by `{"id":2,"key":…}` or `{"id":2,"refused":true}`. One that ends is started again with the next question.
 */
export async function openKeyService(command: string, patience = 10_000): Promise<KeyService> {
  const [program = "", ...given] = command.trim().split(/\s+/);
  const waiting = new Map<number, Waiting>();
  let running: ChildProcessWithoutNullStreams | undefined;
  let asked = 0;

  function start(): ChildProcessWithoutNullStreams {
    const child = spawn(program, given, { stdio: ["pipe", "pipe", "pipe"] });
    // What it says beside its answers may be anything, so it goes nowhere.
    child.stderr.resume();
    child.stdin.on("error", () => {});
    const gone = () => {
      if (running === child) running = undefined;
      for (const { fail } of waiting.values()) fail(failed("已停止或无法启动", "has stopped or cannot be started"));
      waiting.clear();
    };
    child.on("error", gone);
    child.on("close", gone);
    createInterface({ input: child.stdout }).on("line", hear);
    return child;
  }

  function hear(line: string): void {
    const { id, ...answer } = parse(line);
    if (typeof id !== "number") return;
    waiting.get(id)?.answer(answer);
  }

  async function ask(question: Question): Promise<Readonly<Record<string, unknown>>> {
    running ??= start();
    const child = running;
    const id = ++asked;
    const timer = AbortSignal.timeout(patience);
    try {
      return await new Promise((resolve, fail) => {
        waiting.set(id, { answer: (value) => resolve(value as Readonly<Record<string, unknown>>), fail });
        timer.addEventListener("abort", () => fail(failed("没有及时应答", "did not answer in time")));
        child.stdin.write(`${JSON.stringify({ id, ...question })}\n`);
      });
    } finally {
      waiting.delete(id);
    }
  }

  async function askKey(how: "wrap" | "unwrap", key: Uint8Array, context: string): Promise<Uint8Array> {
    const answer = await ask({ do: how, key: Buffer.from(key).toString("base64"), context });
    const given = typeof answer["key"] === "string" ? Buffer.from(answer["key"], "base64") : undefined;
    if (given === undefined || given.length === 0 || (how === "unwrap" && given.length !== keyLength))
      throw failed("拒绝了请求，或应答的格式不对", "refused, or answered in another form");
    return given;
  }

  function failed(zh: string, en: string): KeyServiceFailed {
    return new KeyServiceFailed(program, zh, en);
  }

  function close(): void {
    const child = running;
    running = undefined;
    child?.kill();
  }

  try {
    const { name } = await ask({ do: "name" });
    if (typeof name !== "string" || name === "") throw failed("没有说明主密钥的名称", "did not name its master key");
    const keeper: KeyKeeper = {
      id: name,
      wrap: (key, context) => askKey("wrap", key, context),
      unwrap: (wrapped, context) => askKey("unwrap", wrapped, context),
    };
    return { keeper, close };
  } catch (error) {
    close();
    throw error;
  }
}

function parse(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
