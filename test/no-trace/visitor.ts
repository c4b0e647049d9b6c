import { ask, say, type Answer, type Asked } from "./client.ts";
import { telling } from "./headers.ts";
import { addressOf, markOf, type Mark } from "./marks.ts";

/** Who comes: from where, with which headers, in which way of reading; `seed` makes all that is theirs alone. */
export type Coming = {
  readonly address: string;
  readonly headers: readonly string[];
  readonly way: string;
  readonly seed: number;
};

/** An answer, and to what it was one. */
export type Answered = Answer & { readonly method: string; readonly path: string };

/** Somebody at a browser that tells more of itself than it need, and everything by which they could be known again. */
export type Visitor = {
  readonly marks: () => readonly Mark[];
  readonly answers: readonly Answered[];
  /** Something they write, that is theirs alone: it lies sealed afterwards and stands nowhere in clear. */
  readonly own: (what: string) => string;
  readonly get: (path: string) => Promise<Answered>;
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Answered>;
  readonly send: (asked: Omit<Asked, "headers"> & { headers?: Readonly<Record<string, string>> }) => Promise<Answered>;
  /** Bytes that need not be a request; nobody waits for an answer unless `waits` says so. */
  readonly raw: (bytes: string, waits: boolean) => Promise<Answered>;
};

export function visitorOf(port: number, { address, headers, way, seed }: Coming): Visitor {
  const noted = new Map([[address, { what: "client address", text: address }]]);
  const answers: Answered[] = [];
  let cookie: string | undefined;

  function note(what: string, text: string): string {
    noted.set(text, { what, text });
    return text;
  }
  const told = Object.fromEntries(
    headers.map((name): [string, string] => {
      const [mark, elsewhere] = [markOf(seed, name), addressOf(seed, name)];
      const value = telling[name]?.(mark, elsewhere) ?? "";
      if (value.includes(elsewhere)) note(name, elsewhere);
      if (value.includes(mark) || name === "authorization") note(name, mark);
      return [name, value];
    }),
  );

  function keep(answer: Answer, { method, path }: { method: string; path: string }): Answered {
    const kept = { ...answer, method, path };
    answers.push(kept);
    const set = /^set-cookie\n([^;\n]+)/im.exec(answer.head)?.[1];
    if (set) cookie = set.endsWith("=") ? undefined : set;
    return kept;
  }

  const send: Visitor["send"] = async (asked) => {
    const cookies = [told["cookie"], cookie].filter((one) => one !== undefined).join("; ");
    const sent = { ...told, ...(cookies && { cookie: cookies }), ...asked.headers };
    return keep(await ask(port, address, { ...asked, headers: sent }), asked);
  };
  return {
    marks: () => [...noted.values()],
    answers,
    own: (what) => note(what, markOf(seed, what)),
    send,
    get: (path) => send({ method: "GET", path: path === "/" ? way || "/" : way + path }),
    post: (path, fields) =>
      send({
        method: "POST",
        path: way + path,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: Buffer.from(new URLSearchParams(fields).toString()),
      }),
    raw: async (bytes, waits) =>
      keep(await say(port, address, Buffer.from(bytes), waits), { method: "RAW", path: bytes.slice(0, 20) }),
  };
}
