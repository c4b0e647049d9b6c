import { Agent, request, type IncomingMessage } from "node:http";

/** What a server answered, and how long it took until the last byte was there, in milliseconds. */
export type Answered = { readonly status: number; readonly body: Buffer; readonly milliseconds: number };

/** An officer at the desk, over one connection that is kept. */
export type Seat = {
  /** Reads an address, or, given a body, posts it there. What is not answered with 200 is thrown. */
  readonly ask: (path: string, body?: object) => Promise<Answered>;
  readonly rise: () => void;
};

/** Signs in as the workbench does. */
export async function sitDown(port: number, name: string, password: string): Promise<Seat> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const signedIn = await send(agent, port, "/api/session", {}, { name, password });
  const cookie = signedIn.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  const ask = async (path: string, body?: object) => {
    const { headers: _, ...answered } = await send(agent, port, path, { cookie }, body);
    if (answered.status !== 200) throw new Error(`${path} was answered ${answered.status}: ${String(answered.body)}`);
    return answered;
  };
  return { ask, rise: () => agent.destroy() };
}

type Whole = Answered & { readonly headers: IncomingMessage["headers"] };

function send(agent: Agent, port: number, path: string, more: Record<string, string>, body?: object): Promise<Whole> {
  const written = body === undefined ? undefined : JSON.stringify(body);
  const headers = { ...more, ...(written === undefined ? {} : { "content-type": "application/json" }) };
  const method = written === undefined ? "GET" : "POST";
  return new Promise((resolve, reject) => {
    const sent = performance.now();
    const asked = request({ agent, port, host: "127.0.0.1", method, path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts),
          milliseconds: performance.now() - sent,
        }),
      );
    });
    asked.on("error", reject);
    asked.end(written);
  });
}
