import { randomBytes } from "node:crypto";
import { percentile } from "./figure.ts";
import { formClient } from "./post-form.ts";
import { chance, reportText } from "./words.ts";

/** What the parent process asks for: so many clients, each sending one report after the other. */
export type LoadAsked = {
  readonly port: number;
  readonly clients: number;
  readonly seconds: number;
  readonly seed: number;
};
export type LoadDone = { readonly acknowledged: number; readonly seconds: number; readonly p95: number };

process.on("message", (asked: LoadAsked) => {
  const tell = async () => void process.send?.(await load(asked));
  void tell();
});

/** Posts the form as a browser does, over connections that are kept, and counts only receipts that came back. */
async function load({ port, clients, seconds, seed }: LoadAsked): Promise<LoadDone> {
  const draw = chance(seed);
  const bodies = Array.from({ length: 500 }, (_, index) => form(reportText(draw, index)));
  const times: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const client = async (first: number) => {
    const { post, end } = await formClient(port);
    for (let index = first; performance.now() < until; index += clients) {
      const sent = performance.now();
      const token = randomBytes(24).toString("base64url");
      const { status, page } = await post("/report", `${bodies[index % bodies.length]}&token=${token}`);
      if (status !== 200 || !page.includes('name="locator"'))
        throw new Error(`A report was answered ${status} and no receipt`);
      times.push(performance.now() - sent);
    }
    end();
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  return { acknowledged: times.length, seconds: (performance.now() - began) / 1000, p95: percentile(times, 0.95) };
}

function form(text: string): string {
  const fields = {
    step: "review",
    view: "steps",
    reviewed: "yes",
    how: "anonymous",
    point: text,
    place: "村口",
    time: "今年三月",
    go: "submit",
  };
  const subject = { "subject-name": "", "subject-post": "村里管账的人", "subject-unit": "" };
  return new URLSearchParams({ ...fields, ...subject }).toString();
}
