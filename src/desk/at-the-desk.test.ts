import type { OwnSession } from "../contract/me.ts";
import Fastify, { type FastifyInstance } from "fastify";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import type { BulkAnswer, Refused } from "../contract/act.ts";
import type { Fault } from "../contract/fault.ts";
import type { IdentityView } from "../contract/identity.ts";
import type { LikelyRepeat, ReceiptView } from "../contract/intake.ts";
import type { MatterPage } from "../contract/matter-row.ts";
import type { IdentityViewRow, LogPage } from "../contract/watch.ts";
import type { MatterView } from "../contract/matter-view.ts";
import type { Me } from "../contract/me.ts";
import { newSubmissionToken } from "../vault/receipt.ts";
import { desk } from "./desk.ts";

let district: District;
let app: FastifyInstance;

beforeAll(async () => {
  district = await openDistrict({ signIns: true });
  app = Fastify();
  await app.register(desk, { door: district.door, workbenchFolder: tmpdir() });
});
afterAll(async () => {
  await app.close();
  await district.close();
});

type Asking = {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly payload?: object | string;
  readonly headers?: Record<string, string>;
};

/** Somebody at the desk: what they ask is asked with their session. */
async function signIn(name: string) {
  const answer = await app.inject({ method: "POST", url: "/api/session", payload: { name, password: "huiyin-demo" } });
  const cookie = answer.cookies[0];
  if (!cookie) throw new Error(`${name} is not let in: ${answer.body}`);
  const ask = (url: string, { method = "GET", ...rest }: Asking = {}) =>
    app.inject({ method, url, cookies: { [cookie.name]: cookie.value }, ...rest });
  return { answer, cookie, ask };
}

const letter = {
  command: "receive-contact",
  channel: "letter",
  arrivedOn: "2026-03-02",
  realName: true,
  points: [{ text: "清塘泥的钱一户收了四十，塘还是老样子" }],
  reporters: [{ identity: { name: "某人", phone: "0990-000" } }],
};

async function register(
  ask: Awaited<ReturnType<typeof signIn>>["ask"],
  submission = newSubmissionToken(),
  contact: object = letter,
) {
  return ask("/api/contacts", { method: "POST", payload: { contact, submission } });
}

test("whoever signs in gets a cookie that scripts and other sites cannot use, and is out after signing out", async () => {
  const { answer, cookie, ask } = await signIn("luru");
  expect(answer.json<Me>().readsMatters).toBe(true);
  expect(cookie).toMatchObject({ name: "__Host-huiyin", path: "/", httpOnly: true, secure: true, sameSite: "Strict" });
  expect((await ask("/api/me")).statusCode).toBe(200);
  expect((await ask("/api/session", { method: "DELETE" })).statusCode).toBe(204);
  expect((await ask("/api/me")).statusCode).toBe(401);
});

test("a wrong password is told as a sentence", async () => {
  const answer = await app.inject({
    method: "POST",
    url: "/api/session",
    payload: { name: "luru", password: "guess" },
  });
  expect([answer.statusCode, answer.json<Fault>().sentence.zh]).toEqual([401, "登录名或密码不对，请再核对一次。"]);
});

test("a letter sent twice is one contact with one receipt, and a second letter like it is shown beside it", async () => {
  const { ask } = await signIn("luru");
  const submission = newSubmissionToken();
  const [first, again] = [
    (await register(ask, submission)).json<ReceiptView>(),
    (await register(ask, submission)).json<ReceiptView>(),
  ];
  expect(again).toMatchObject({ contact: first.contact, secret: first.secret, again: true });
  const repeats = await ask("/api/repeats", { method: "POST", payload: { words: "清塘泥的钱收了四十，塘老样子" } });
  expect(repeats.json<LikelyRepeat[]>().map(({ matter }) => matter)).toContain(first.matter);
});

test("an act is done, the same one again is refused with its sentence, and one on a matter that is not there is not found", async () => {
  const { ask } = await signIn("luru");
  const { matter } = (await register(ask)).json<ReceiptView>();
  const classify = { command: { command: "classify", category: "accusation.near-the-people" } };
  const act = (of: string, payload: object) => ask(`/api/matters/${of}/acts`, { method: "POST", payload });
  expect((await act(matter, classify)).statusCode).toBe(200);
  const refused = await act(matter, classify);
  expect([refused.statusCode, refused.json<Refused>().refusal.why]).toEqual([409, "already-there"]);
  expect(refused.json<Refused>().sentence.zh).not.toBe("");
  expect((await act("01900000-0000-7000-8000-000000000000", classify)).statusCode).toBe(404);
  expect((await act(matter, { command: { command: "rate", ratings: {} } })).statusCode).toBe(409);
});

test("one act on several is decided for each, and the one refused stops no other", async () => {
  const { ask } = await signIn("luru");
  const [one, other] = [(await register(ask)).json<ReceiptView>(), (await register(ask)).json<ReceiptView>()];
  const command = { command: "pass-gate", gate: "entry" };
  await ask("/api/acts", { method: "POST", payload: { matters: [one.matter], command } });
  const both = await ask("/api/acts", {
    method: "POST",
    payload: { matters: [one.matter, other.matter, other.matter], command },
  });
  expect(both.json<BulkAnswer>().results.map(({ done }) => done)).toEqual([false, true]);
});

test("nothing is erased over the wire: the door says so, of one matter and of several, and a control character is told at its field", async () => {
  const { ask } = await signIn("shuji");
  const { matter } = (await register((await signIn("luru")).ask)).json<ReceiptView>();
  for (const command of [
    { command: "erase" },
    { command: "ask-erasure", ground: "ordered", paper: "示纪发〔2026〕12号" },
  ]) {
    const one = await ask(`/api/matters/${matter}/acts`, { method: "POST", payload: { command } });
    expect([one.statusCode, one.json<Refused>().refusal.why]).toEqual([409, "only-at-the-console"]);
    const bulk = await ask("/api/acts", { method: "POST", payload: { matters: [matter, "nowhere"], command } });
    const whys = bulk.json<BulkAnswer>().results.map((result) => !result.done && result.refusal.why);
    expect(whys).toEqual(["only-at-the-console", "not-found"]);
  }
  const command = { command: "send-message", message: { text: "好\u0007" } };
  const sent = await ask(`/api/matters/${matter}/acts`, { method: "POST", payload: { command } });
  expect(sent.statusCode).toBe(400);
  expect(sent.json<Fault>().fields?.[0]).toMatchObject({
    field: "message",
    sentence: { en: expect.stringContaining("control characters") },
  });
});

test("the list is narrowed by its address, but never by words in it", async () => {
  const { ask } = await signIn("luru");
  await register(ask);
  const page = await ask("/api/matters?stage=at-the-gates&channel=letter&realName=true&limit=1");
  expect(page.json<MatterPage>().rows).toHaveLength(1);
  expect((await ask("/api/matters?words=secret")).statusCode).toBe(400);
  const found = await ask("/api/searches", { method: "POST", payload: { words: "清塘泥" } });
  expect(found.json<MatterPage>().total).toBeGreaterThan(0);
  const again = { colour: Array.from({ length: 6 }, () => "red") };
  expect((await ask("/api/searches", { method: "POST", payload: again })).json<Fault>().fields?.[0]?.field).toBe(
    "colour",
  );
  expect((await ask("/api/matters?limit=100000")).json<Fault>().fields?.[0]?.field).toBe("limit");
});

test("of very much that is wrong at once, the first is told and not all of it", async () => {
  const { ask } = await signIn("lianluoyuan");
  const grades = Object.fromEntries(Array.from({ length: 15_000 }, (_, at) => [`grade-${at}`, 9]));
  const payload = { command: { command: "triage", grades } };
  const answer = await ask("/api/matters/nowhere/acts", { method: "POST", payload });
  expect([answer.statusCode, answer.json<Fault>().fields?.length]).toEqual([400, 50]);
});

test("a name is shown only for a purpose, and that it was asked is in the record", async () => {
  const { ask } = await signIn("luru");
  const { matter } = (await register(ask)).json<ReceiptView>();
  const before = (await ask(`/api/matters/${matter}`)).json<MatterView>();
  expect(JSON.stringify(before)).not.toContain("某人");
  const party = before.contacts[0]?.reporters[0]?.party;
  const asked = (purpose: string) =>
    ask(`/api/matters/${matter}/identities/${party}`, { method: "POST", payload: { purpose } });
  expect((await asked("curiosity")).statusCode).toBe(409);
  expect((await asked("serve-notice")).json<{ identity: IdentityView }>().identity.name).toBe("某人");
  expect((await ask(`/api/matters/${matter}`)).json<MatterView>().record.at(-1)?.type).toBe("identity-viewed");

  const auditor = await signIn("shenji");
  const views = (await auditor.ask("/api/identity-views")).json<LogPage<IdentityViewRow>>();
  expect(views).toMatchObject({ rows: [{ number: before.number, purpose: { zh: expect.any(String) as string } }] });
  expect(JSON.stringify(views)).not.toMatch(new RegExp(`某人|${party}`));
  expect((await auditor.ask("/api/organisation/log?group=sign-ins")).json()).toEqual({ rows: [] });
  expect((await auditor.ask("/api/organisation/log?group=secrets")).statusCode).toBe(400);
  for (const path of ["/api/identity-views", "/api/organisation/log"]) expect((await ask(path)).statusCode).toBe(404);
});

test("an officer signs out everywhere else, and with another password of their own as well", async () => {
  const [here, there] = [await signIn("shenji"), await signIn("shenji")];
  const listed = (await here.ask("/api/me/sessions")).json<readonly OwnSession[]>();
  expect(listed.filter((one) => one.here)).toHaveLength(1);
  expect(listed.length).toBeGreaterThan(1);
  const anew = await here.ask("/api/me/sessions", { method: "DELETE" });
  expect(anew.statusCode).toBe(204);
  for (const { ask } of [here, there]) expect((await ask("/api/me")).statusCode).toBe(401);

  const again = await signIn("shenji");
  const put = (current: string, password: string) =>
    again.ask("/api/me/password", { method: "PUT", payload: { current, password } });
  expect((await put("not this one", "seven quiet rivers")).json()).toMatchObject({ fields: [{ field: "current" }] });
  expect((await put("huiyin-demo", "short")).json()).toMatchObject({ fields: [{ field: "password" }] });
  expect((await put("huiyin-demo", "seven quiet rivers")).statusCode).toBe(204);
  expect((await again.ask("/api/me")).statusCode).toBe(401);
});

test("a scan streams in with its letter, and comes out as something to keep and not to run", async () => {
  const { ask } = await signIn("luru");
  const submission = newSubmissionToken();
  const body = `--x\r\ncontent-disposition: form-data; name="file"; filename="信 <b>.html"\r\ncontent-type: text/html\r\n\r\n<script>1</script>\r\n--x--\r\n`;
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const staged = (await ask(`/api/files?submission=${submission}`, { method: "POST", payload: body, headers })).json<{
    staged: string;
  }>();
  const { matter } = (
    await register(ask, submission, { ...letter, files: [{ staged: staged.staged }] })
  ).json<ReceiptView>();
  const file = (await ask(`/api/matters/${matter}`)).json<MatterView>().contacts[0]?.files[0]?.file;
  const kept = await ask(`/api/matters/${matter}/files/${file}`);
  expect(kept.body).toBe("<script>1</script>");
  expect(kept.headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  expect(kept.headers["content-disposition"]).toMatch(/^attachment; /);
});

test("a village takes in, and reads nothing back", async () => {
  const { answer, ask } = await signIn("cunjianhui");
  expect(answer.json<Me>().readsMatters).toBe(false);
  const receipt = (await register(ask)).json<ReceiptView>();
  expect(receipt.secret).not.toBe("");
  expect((await ask(`/api/matters/${receipt.matter}`)).statusCode).toBe(404);
  expect((await ask("/api/matters")).json<MatterPage>().total).toBe(0);
});

test("each officer's arrangement of the workbench is kept for them alone", async () => {
  const { ask } = await signIn("luru");
  const arranged = {
    columns: [{ key: "first", width: 300, hidden: false }],
    views: [{ name: "到期", query: { colour: ["red"] } }],
    pageSize: 100,
  };
  expect((await ask("/api/me/preferences", { method: "PUT", payload: arranged })).statusCode).toBe(204);
  expect((await ask("/api/me/preferences")).json()).toEqual(arranged);
  const other = await signIn("shenhe");
  expect((await other.ask("/api/me/preferences")).json()).toEqual({ columns: [], views: [], pageSize: 50 });
});
