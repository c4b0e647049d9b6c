import { newSubmissionToken } from "../../src/vault/receipt.ts";
import { standing } from "../visitor.ts";
import type { Answered, Visitor } from "./visitor.ts";

/** What somebody does at the office's address, the desk's door among it. */
export type Visit = (visitor: Visitor, place: string) => Promise<unknown>;

/** `place` is one of the ways a page is reached; each visit says what it is for, and leaves what it can. */
export const visits: Readonly<Record<string, Visit>> = {
  reads: async (visitor, place) => {
    for (const path of ["/", "/report?all", "/stations", "/protection", "/follow", "/api/me", "/desk/today", place])
      await visitor.get(path);
    await visitor.get(`/stations?from=${visitor.own("query")}&gclid=${visitor.own("click")}`);
    await visitor.get(`/scope#${visitor.own("anchor")}`);
  },

  "loses the way": async (visitor) => {
    for (const before of ["/nowhere/", "/follow/files/", "/stations/", "/%zz", "/api/", "/desk/", "/..%2f"])
      await visitor.get(before + visitor.own(`path ${before}`));
    await visitor.get(`/${visitor.own("long path").repeat(200)}`);
  },

  "reports without a name and follows": async (visitor) => {
    const receipt = await visitor.post("/report", anonymous(visitor));
    await follow(visitor, receipt);
    await visitor.post("/receipt", { ...code(receipt), go: "80", paper: visitor.own("paper") });
  },

  "reports by name": async (visitor) => {
    const who = { how: "real", name: visitor.own("name"), phone: visitor.own("phone"), address: visitor.own("home") };
    await follow(visitor, await visitor.post("/report", { ...anonymous(visitor), ...who }));
  },

  "reports with files": async (visitor) => {
    const form = { ...anonymous(visitor), go: "upload", step: "files" };
    await visitor.send(multipart("/report", form, visitor));
    await follow(visitor, await visitor.send(multipart("/report", { ...form, go: "submit" }, visitor)));
  },

  "hangs up amid a file": async (visitor) => {
    const { body, headers } = multipart("/report", anonymous(visitor), visitor);
    const head = [
      "POST /report HTTP/1.1",
      `host: ${visitor.own("host")}`,
      `user-agent: ${visitor.own("agent")}`,
      `content-length: ${body.length + 1000}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    await visitor.raw(`${head.join("\r\n")}\r\n\r\n${body.toString("latin1")}`, false);
  },

  "makes mistakes": async (visitor) => {
    await visitor.post("/report", {
      go: "submit",
      place: visitor.own("place").repeat(40),
      token: visitor.own("token"),
    });
    await visitor.post("/follow", { locator: visitor.own("locator"), secret: visitor.own("secret") });
    await visitor.post("/follow", { locator: "482-1935-7602", secret: "1".repeat(30) });
    await visitor.post("/follow/messages", { message: visitor.own("message"), key: visitor.own("key") });
    await visitor.send({
      method: "POST",
      path: "/report",
      headers: { "content-type": visitor.own("type") },
      body: Buffer.from("x"),
    });
    await visitor.send({ ...multipart("/report", {}, visitor), body: Buffer.from(`--edge\r\n${visitor.own("cut")}`) });
    await visitor.send({
      method: "POST",
      path: "/follow",
      headers: { "sec-fetch-site": "cross-site", origin: `https://${visitor.own("origin")}.example` },
      body: Buffer.from("a=1"),
    });
  },

  "sends too much": async (visitor) => {
    await visitor.post("/report", { point: visitor.own("much").repeat(200_000), go: "submit" });
    await visitor.post(
      "/report",
      Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`${visitor.own("field")}${at}`, ""])),
    );
    await visitor.send(signingIn("x".repeat(3_000_000) + visitor.own("sign-in without end")));
    await visitor.raw(
      `GET / HTTP/1.1\r\nhost: a\r\nx-device: ${visitor.own("huge header").repeat(2_000)}\r\n\r\n`,
      true,
    );
  },

  "asks otherwise": async (visitor, place) => {
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE"])
      await visitor.send({ method, path: `${place}?by=${visitor.own(method)}` });
  },

  "speaks no HTTP": async (visitor) => {
    await visitor.raw(`${visitor.own("nonsense")}\r\n\r\n`, true);
    await visitor.raw(`GET /${visitor.own("old")} HTTP/0.9\r\nuser-agent: ${visitor.own("old agent")}\r\n\r\n`, true);
    await visitor.raw(`GET / HTTP/1.1\r\nhost: a\r\nbad header ${visitor.own("bad header")}\r\n\r\n`, true);
    await visitor.raw(`GET /${visitor.own("half")} HTTP/1.1\r\nuser-agent: ${visitor.own("half agent")}`, false);
  },

  "signs in at the desk": async (visitor) => {
    await visitor.send(signingIn(JSON.stringify({ name: "zhuren", password: "huiyin-demo" })));
    await visitor.send({ method: "GET", path: "/api/me" });
    await visitor.send(signingIn(JSON.stringify({ name: visitor.own("sign-in"), password: visitor.own("password") })));
    await visitor.send(signingIn(`{"name":${visitor.own("no JSON")}`));
    await visitor.send({ method: "DELETE", path: "/api/session" });
  },
};

function signingIn(body: string) {
  const headers = { "content-type": "application/json" };
  return { method: "POST", path: "/api/session", headers, body: Buffer.from(body) };
}

function anonymous(visitor: Visitor): Record<string, string> {
  const told = {
    how: "anonymous",
    point: `村里的账 ${visitor.own("point")}`,
    place: visitor.own("place"),
    time: visitor.own("time"),
  };
  return { token: newSubmissionToken(), ...told, "subject-name": visitor.own("subject"), view: "all", go: "submit" };
}

function code({ text }: Answered): { locator: string; secret: string } {
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? "";
  return { locator: value("locator"), secret: value("secret") };
}

/** Enters with the code that the receipt gave, writes a message with a file, and leaves. */
async function follow(visitor: Visitor, receipt: Answered): Promise<void> {
  await visitor.post("/follow", { ...code(receipt), go: "open" });
  const page = await visitor.get("/follow");
  const way = /action="([^"]*)\/follow\/messages"/.exec(page.text)?.[1] ?? "";
  const form = Object.fromEntries(standing(page.text, `${way}/follow/messages`));
  await visitor.send(multipart(`${way}/follow/messages`, { ...form, message: visitor.own("message") }, visitor));
  await visitor.get("/follow");
  await visitor.post("/follow/leave", { key: form["key"] ?? "" });
}

/** A form with a photograph as a telephone makes it: it tells of the device in its name, its part's head and its bytes. */
function multipart(path: string, fields: Readonly<Record<string, string>>, visitor: Visitor) {
  const picture = `Exif\0\0MM\0*${visitor.own("camera")}\0GPS${visitor.own("where")}`;
  const head = `Content-Disposition: form-data; name="files"; filename="IMG_${visitor.own("file name")}.jpg"\r\nContent-Type: image/jpeg; device=${visitor.own("part type")}\r\nX-Device: ${visitor.own("part head")}`;
  const parts = Object.entries(fields).map(
    ([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
  );
  const body = [...parts, `${head}\r\n\r\n${picture}`].map((part) => `--edge\r\n${part}\r\n`).join("");
  return {
    method: "POST",
    path,
    headers: { "content-type": "multipart/form-data; boundary=edge" },
    body: Buffer.from(`${body}--edge--\r\n`),
  };
}
