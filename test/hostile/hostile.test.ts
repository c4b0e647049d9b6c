import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { officerCommand, receiveContact } from "../../src/matter/command.ts";
import { newSubmissionToken } from "../../src/vault/receipt.ts";
import { standing, visit } from "../visitor.ts";
import { lettingThrough } from "./letting-through.ts";
import { openOffice, type Office } from "./office.ts";
import { hostileTexts } from "./pool.ts";

let office: Office;
beforeAll(async () => (office = await openOffice()), 60_000);
afterAll(() => office.close());

type Sent = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
  readonly url: string;
  readonly payload?: string | Buffer;
  readonly headers?: Record<string, string>;
};

const json = { "content-type": "application/json" };
const asJson = (value: unknown): string => JSON.stringify(value);

/** A sentence or a page, and nothing of how we are built: never our fault, no stack, no code of a library. */
async function expectSentence(sent: Sent): Promise<number> {
  const answer = await office.app.inject({ ...sent, headers: { cookie: office.cookie, ...sent.headers } });
  const sentence =
    String(answer.headers["content-type"]).includes("json") && answer.statusCode >= 400
      ? answer.json<{ sentence?: { zh: string; en: string } }>().sentence
      : undefined;
  const said = answer.statusCode < 400 || /<h1[ >]/.test(answer.body) || Boolean(sentence?.zh && sentence.en);
  const inside = answer.statusCode >= 400 && /FST_|\bat \w+ \(|node_modules|Postgres|syntax error/.test(answer.body);
  const found = { ourFault: answer.statusCode >= 500, said, inside };
  const sentAs = { ...sent, payload: String(sent.payload ?? "").slice(0, 300), body: answer.body.slice(0, 300) };
  expect({ ...found, sentAs }).toEqual({ ourFault: false, said: true, inside: false, sentAs });
  return answer.statusCode;
}

test("an address that cannot be read, has no end or names the machine's own is answered in words", async () => {
  const parts = ["%zz", "%", "%00", "%E0%A4%A", "x".repeat(190), "x".repeat(5000), ...hostileTexts.map(safely)];
  const before = [
    "/",
    "/en/",
    "/stations/",
    "/follow/files/",
    "/api/",
    "/api/matters/",
    `/api/matters/${office.matter}/files/`,
  ];
  const withQuery = ["/stations?page=", "/report?all=", "/api/matters?after=", "/desk/"];
  for (const start of [...before, ...withQuery]) {
    for (const part of parts) {
      const status = await expectSentence({ method: "GET", url: start + part });
      if (/^\/api\/.*\/$/.test(start) && part.startsWith("%")) expect([400, 404]).toContain(status);
    }
  }
}, 60_000);

test("the desk answers an address that cannot be read as it answers all else", async () => {
  const { statusCode, headers } = await office.app.inject("/api/%zz");
  expect([statusCode, headers["content-type"]]).toEqual([404, "application/json; charset=utf-8"]);
});

test("a query that was made up narrows to nothing or is refused at its field", async () => {
  const fields =
    "number gate category unit stage channel colour receivedFrom receivedTo packaged realName order after limit";
  for (const field of [...fields.split(" "), "__proto__", "words"]) {
    for (const text of hostileTexts) {
      await expectSentence({ method: "GET", url: `/api/matters?${field}=${safely(text)}&${field}=${safely(text)}` });
      for (const order of ["due", "received", "number", "changed"])
        await expectSentence({ method: "GET", url: `/api/matters?order=${order}&${field}=${safely(text)}` });
      await expectSentence({ method: "POST", url: "/api/searches", payload: asJson({ [field]: text }), headers: json });
    }
  }
}, 60_000);

test.each([
  ["half a value", json, '{"command":'],
  ["nothing", json, ""],
  ["a value a thousand deep", json, "[".repeat(1000) + "]".repeat(1000)],
  ["three megabytes", json, asJson({ command: "x".repeat(3_000_000) })],
  ["a prototype", json, '{"__proto__":{"command":"accept"}}'],
  ["a constructor", json, '{"constructor":{"prototype":{"command":"accept"}}}'],
  ["another kind of content", { "content-type": "application/xml" }, "<a/>"],
  ["no kind of content", {}, "a=1"],
  ["a kind that is nonsense", { "content-type": ";;;" }, "a=1"],
  ["parts without an edge", { "content-type": "multipart/form-data" }, "x"],
  ["parts that break off", { "content-type": "multipart/form-data; boundary=x" }, "--x\r\nContent-Disp"],
  [
    "a file that breaks off",
    { "content-type": "multipart/form-data; boundary=x" },
    '--x\r\nContent-Disposition: form-data; name="file"; filename="\0"\r\n\r\nabc',
  ],
  ["the same field a thousand times", { "content-type": "application/x-www-form-urlencoded" }, "point=1&".repeat(1000)],
  ["bytes that are no text", { "content-type": "application/x-www-form-urlencoded" }, "point=%FF%FE&go=submit&how=%00"],
] as const)(
  "%s is answered in words wherever it is sent",
  async (_what, headers, payload) => {
    const token = newSubmissionToken();
    const places = [
      "/report",
      "/en/report",
      "/follow",
      "/receipt",
      "/follow/messages",
      "/follow/leave",
      "/follow/ratings",
      "/api/session",
      "/api/searches",
      "/api/repeats",
      "/api/contacts",
      "/api/acts",
      `/api/matters/${office.matter}/acts`,
      `/api/files?submission=${token}`,
      "/api/files?submission=%00",
      `/api/matters/${office.matter}/identities/__proto__`,
      "/api/nowhere",
      "/desk/today",
      "/nowhere",
    ];
    for (const url of places) await expectSentence({ method: "POST", url, payload, headers });
    await expectSentence({ method: "PUT", url: "/api/me/preferences", payload, headers });
    await expectSentence({ method: "DELETE", url: `/api/files/__proto__?submission=${token}`, payload, headers });
  },
  60_000,
);

test("whatever fields an act is sent with, it is done, refused or not understood, and never breaks", async () => {
  // Structure is known and the values are not: so most get past the schema, to where a program could stumble.
  // Who stepped aside sees nothing any more, and nothing could break.
  const acts = officerCommand.options.filter(({ shape }) => shape.command.value !== "step-aside");
  const act = fc
    .constantFrom(...acts)
    .chain((option) =>
      fc.record(
        Object.fromEntries(
          Object.entries(option.shape).map(([name, shape]) => [name, lettingThrough(shape, office.known)]),
        ),
      ),
    );
  await fc.assert(
    fc.asyncProperty(act, fc.boolean(), async (command, several) => {
      const payload = asJson(several ? { matters: [office.matter, "\0", "__proto__"], command } : { command });
      const url = several ? "/api/acts" : `/api/matters/${office.matter}/acts`;
      await expectSentence({ method: "POST", url, payload, headers: json });
    }),
    { numRuns: 400, interruptAfterTimeLimit: 15_000 },
  );
}, 60_000);

test("whatever a reporter's own forms are sent with is done or said back to them", async () => {
  const reporter = await visit(office.app).open("/follow");
  await (await reporter.send("/follow", office.receipt)).goOn();
  expect(reporter.page()).toContain("您反映的问题");
  const [page, session] = [reporter.page(), reporter.cookie() ?? ""];
  const paths = [...page.matchAll(/action="(\/follow\/[\w/-]+)"/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(2);
  const names = [...page.matchAll(/ name="([^"]+)"/g)].map(([, name = ""]) => name);
  const fields = fc.array(fc.tuple(fc.constantFrom(...names, "__proto__", "\0"), fc.constantFrom(...hostileTexts)));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fields, fc.boolean(), async (url, typed, twice) => {
      const kept = standing(page, url).map(([name, value]): [string, string] => [
        name,
        name === "once" ? newSubmissionToken() : value,
      ]);
      const pairs = [...kept, ...typed.map(([name, text]): [string, string] => [name, text.toWellFormed()])];
      const payload = new URLSearchParams(twice ? [...pairs, ...pairs] : pairs).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded", cookie: session };
      await expectSentence({ method: "POST", url, payload, headers });
    }),
    { numRuns: 150, interruptAfterTimeLimit: 10_000 },
  );
}, 60_000);

test("whatever arrives over the desk is taken in or refused at its field", async () => {
  const contact = fc.record(
    Object.fromEntries(
      Object.entries(receiveContact.shape).map(([name, shape]) => [name, lettingThrough(shape, office.known)]),
    ),
  );
  await fc.assert(
    fc.asyncProperty(contact, async (sent) => {
      const payload = asJson({ contact: sent, submission: newSubmissionToken() });
      await expectSentence({ method: "POST", url: "/api/contacts", payload, headers: json });
    }),
    { numRuns: 200, interruptAfterTimeLimit: 10_000 },
  );
}, 60_000);

/** Into an address, also where it is half a character, which `encodeURIComponent` would not take. */
function safely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
