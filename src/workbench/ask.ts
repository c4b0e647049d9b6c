import type { Refused } from "../contract/act.ts";
import type { Fault } from "../contract/fault.ts";
import { en } from "./words/en.ts";
import { zh } from "./words/zh.ts";

/** The desk could not do what was asked; it says why in both languages, and at which fields. */
export class Unanswered extends Error {
  readonly status: number;
  readonly fault: Fault;
  constructor(status: number, fault: Fault) {
    super(fault.sentence.en);
    this.status = status;
    this.fault = fault;
  }
}

type Asking = {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Goes out also when the page is left meanwhile. */
  readonly keepalive?: boolean;
};

/** Asks the desk. What is refused by a rule comes back as a value; what could not be answered is thrown as `Unanswered`. */
export async function ask<Value>(path: string, asking: Asking = {}): Promise<Value> {
  const { response, body } = await reach(path, asking);
  if (response.ok || response.status === 409) return body as Value;
  if (response.status === 401 && path !== "/api/session" && path !== "/api/me")
    signedOut.dispatchEvent(new Event("signed-out"));
  throw new Unanswered(response.status, (body as Fault | undefined)?.sentence ? (body as Fault) : offline);
}

/** Where it is told that the session ran out while something was asked. */
export const signedOut = new EventTarget();

export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === "object" && answer !== null && "done" in answer && answer.done === false;
}

/** What to tell the officer about anything that was thrown. */
export function faultOf(thrown: unknown): Fault {
  return thrown instanceof Unanswered ? thrown.fault : offline;
}

async function reach(path: string, { method = "GET", body, signal, keepalive = false }: Asking) {
  try {
    const json =
      body === undefined || body instanceof FormData ? {} : { headers: { "content-type": "application/json" } };
    const sent = body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) };
    const response = await fetch(path, { method, keepalive, ...json, ...sent, ...(signal ? { signal } : {}) });
    const text = await response.text();
    return { response, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
  } catch (thrown) {
    if (signal?.aborted) throw thrown;
    throw new Unanswered(0, offline);
  }
}

const offline: Fault = { sentence: { zh: zh.fault.offline, en: en.fault.offline } };
