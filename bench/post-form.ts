import { connect } from "node:net";
import { once } from "node:events";

/** One connection that is kept, and the form posted over it, one after the other; answered with the page. */
export type FormClient = {
  readonly post: (path: string, body: string) => Promise<{ readonly status: number; readonly page: string }>;
  readonly end: () => void;
};

/**
 * A client of its own, as small as the protocol allows (HTTP/1.1, RFC 9112): clients run on the machine they measure, so
 * what they take is taken from what they measure.
 */
export async function formClient(port: number): Promise<FormClient> {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  await once(socket, "connect");
  let heard: Buffer = Buffer.alloc(0);
  let answer: ((page: { status: number; page: string }) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  socket.on("data", (part: Buffer) => {
    heard = heard.length > 0 ? Buffer.concat([heard, part]) : part;
    const whole = wholeAnswer(heard);
    if (!whole) return;
    heard = Buffer.alloc(0);
    answer?.(whole);
  });
  socket.on("error", (error) => fail?.(error));
  socket.on("close", () => fail?.(new Error("The server closed the connection before it answered")));
  return {
    post: (path, body) =>
      new Promise((resolve, reject) => {
        answer = resolve;
        fail = reject;
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/x-www-form-urlencoded\r\n` +
            `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      }),
    end: () => void socket.destroy(),
  };
}

function wholeAnswer(heard: Buffer): { status: number; page: string } | undefined {
  const end = heard.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = heard.toString("latin1", 0, end);
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  if (length === undefined) throw new Error("The answer does not say how long it is");
  const from = end + 4;
  if (heard.length < from + Number(length)) return undefined;
  return { status: Number(head.slice(9, 12)), page: heard.toString("utf8", from, from + Number(length)) };
}
