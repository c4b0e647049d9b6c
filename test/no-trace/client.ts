import { request } from "node:http";
import { connect } from "node:net";

/** What came back, as far as anything did: the whole head as it was sent, and the text. */
export type Answer = { readonly status: number; readonly head: string; readonly text: string };

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
};

/** Asks over the wire from an address of this machine's own: all of 127.0.0.0/8 is. */
export function ask(port: number, from: string, { method, path, headers, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, localAddress: from, method, path, headers, agent: false },
      (answer) => {
        let text = "";
        const head = answer.rawHeaders.join("\n");
        answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, head, text })).on("error", reject);
      },
    );
    // Who is refused before all was sent hears the refusal, or only that nobody listens any more.
    asked.on("error", () => resolve({ status: 0, head: "", text: "" })).end(body);
  });
}

/** Sends bytes that need not be HTTP, and hangs up at once where nobody waits for an answer. */
export function say(port: number, from: string, bytes: Buffer, waits: boolean): Promise<Answer> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect({ host: "127.0.0.1", port, localAddress: from }, () => {
      socket.write(bytes, () => (waits ? undefined : socket.destroy()));
    });
    const done = () => {
      const [head = "", ...rest] = said.split("\r\n\r\n");
      resolve({ status: Number(head.split(" ")[1] ?? 0), head, text: rest.join("\r\n\r\n") });
    };
    socket.setTimeout(5_000, () => socket.destroy());
    socket
      .on("data", (chunk) => (said += String(chunk)))
      .on("close", done)
      .on("error", () => {});
  });
}
