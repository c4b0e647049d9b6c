import type { FastifyInstance, LightMyRequestResponse } from "fastify";

/** Somebody at a browser without scripts: fills in the form that the last page showed, and sends it as a browser does. */
export type Visitor = {
  readonly page: () => string;
  readonly status: () => number;
  readonly answer: () => LightMyRequestResponse;
  readonly cookie: () => string | undefined;
  open(address: string): Promise<Visitor>;
  /** Sends the form at this address, with what stands in it and what is typed now; files make it multipart. */
  send(
    action: string,
    typed: Record<string, string | readonly string[]>,
    files?: readonly SentFile[],
  ): Promise<Visitor>;
  /** Follows the redirect of the last answer. */
  goOn(): Promise<Visitor>;
};

export type SentFile = { readonly field: string; readonly name: string; readonly content: string | Buffer };

export function visit(app: FastifyInstance): Visitor {
  let last: LightMyRequestResponse | undefined;
  let cookie: string | undefined;

  function answer(): LightMyRequestResponse {
    if (!last) throw new Error("No page has been opened");
    return last;
  }

  async function ask(options: {
    method: "GET" | "POST";
    url: string;
    payload?: string | Buffer;
    headers?: Record<string, string>;
  }): Promise<Visitor> {
    last = await app.inject({
      ...options,
      headers: {
        ...options.headers,
        ...(cookie && { cookie }),
        ...(options.method === "POST" && { "sec-fetch-site": "same-origin" }),
      },
    });
    for (const set of [last.headers["set-cookie"] ?? []].flat())
      cookie = set.includes("Max-Age=0") ? undefined : set.split(";")[0];
    return visitor;
  }

  const visitor: Visitor = {
    answer,
    page: () => answer().body,
    status: () => answer().statusCode,
    cookie: () => cookie,
    open: (url) => ask({ method: "GET", url }),
    goOn: () => ask({ method: "GET", url: String(answer().headers.location) }),
    send(action, typed, files) {
      const pairs = [
        ...standing(answer().body, action).filter(([name]) => !(name in typed)),
        ...Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const)),
      ];
      if (!files) {
        const payload = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
        return ask({
          method: "POST",
          url: action,
          payload,
          headers: { "content-type": "application/x-www-form-urlencoded" },
        });
      }
      return ask({
        method: "POST",
        url: action,
        payload: multipart(pairs, files),
        headers: { "content-type": "multipart/form-data; boundary=edge" },
      });
    },
  };
  return visitor;
}

/** What stands in the form that goes to this address. */
export function standing(page: string, action: string): readonly (readonly [string, string])[] {
  const form = page.match(new RegExp(`<form[^>]*action="${action}"[\\s\\S]*?</form>`))?.[0] ?? "";
  const pairs: [string, string][] = [];
  for (const [whole] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(whole)?.[1];
    if (!name || (/type="radio"/.test(whole) && !/ checked/.test(whole)) || /type="file"/.test(whole)) continue;
    pairs.push([unescape(name), unescape(/value="([^"]*)"/.exec(whole)?.[1] ?? "")]);
  }
  for (const [, name = "", options = ""] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    pairs.push([name, unescape(/value="([^"]*)" selected/.exec(options)?.[1] ?? "")]);
  for (const [, name = "", value = ""] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g))
    pairs.push([name, unescape(value)]);
  return pairs;
}

/** What was written, of what the page shows. */
export function unescape(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function multipart(pairs: readonly (readonly [string, string])[], files: readonly SentFile[]): Buffer {
  return Buffer.concat([
    ...pairs.map(([name, value]) =>
      Buffer.from(`--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    ),
    ...files.flatMap(({ field, name, content }) => [
      Buffer.from(
        `--edge\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from("\r\n"),
    ]),
    Buffer.from("--edge--\r\n"),
  ]);
}
